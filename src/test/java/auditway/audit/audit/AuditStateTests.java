package auditway.audit.audit;

import static auditway.audit.audit.AuditState.CANCELLED;
import static auditway.audit.audit.AuditState.CLOSED;
import static auditway.audit.audit.AuditState.CONDUCT;
import static auditway.audit.audit.AuditState.FINDINGS_REVIEW;
import static auditway.audit.audit.AuditState.LAPSED;
import static auditway.audit.audit.AuditState.PREPARATION;
import static auditway.audit.audit.AuditState.REFUSED;
import static auditway.audit.audit.AuditState.REPORTING;
import static auditway.audit.audit.AuditState.REQUESTED;
import static auditway.audit.audit.AuditState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditStateTests {

    @Test
    void an_audit_is_over_once_it_is_closed_or_left_the_regular_way() {
        assertThat(Stream.of(AuditState.values()).filter(AuditState::isOver))
                .containsExactly(CLOSED, REFUSED, LAPSED, CANCELLED, WITHDRAWN);
    }

    @Test
    void an_audit_has_reached_every_state_up_to_its_own() {
        assertThat(CONDUCT.hasReached(PREPARATION)).isTrue();
        assertThat(CONDUCT.hasReached(CONDUCT)).isTrue();
        assertThat(CONDUCT.hasReached(FINDINGS_REVIEW)).isFalse();
        assertThat(CLOSED.hasReached(REPORTING)).isTrue();
    }

    @Test
    void an_audit_that_left_the_regular_way_counts_as_having_reached_nothing() {
        assertThat(Stream.of(REFUSED, LAPSED, CANCELLED, WITHDRAWN)).noneMatch(state -> state.hasReached(REQUESTED));
    }

    @Test
    void each_state_has_a_title_of_its_own() {
        assertThat(Stream.of(AuditState.values()).map(AuditState::title))
                .doesNotHaveDuplicates()
                .contains("Requested", "Findings review", "Action items", "Technical review", "Withdrawn");
    }
}
