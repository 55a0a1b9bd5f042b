package auditway.audit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhaseTests {

    @Test
    void an_audit_goes_through_ten_phases_each_with_a_diagram_of_its_own() {
        assertThat(Stream.of(Phase.values()).map(Phase::process))
                .containsExactly(
                        "application",
                        "engagement",
                        "scheduling",
                        "preparation",
                        "conduct",
                        "findings-review",
                        "action-closure",
                        "gap-review",
                        "decision",
                        "reporting");
    }

    @Test
    void a_phase_is_known_by_its_diagram_and_other_diagrams_are_no_phase() {
        assertThat(Phase.ofProcess("action-closure")).contains(Phase.ACTION_ITEMS);
        assertThat(Phase.ofProcess("gap-review")).contains(Phase.GAP_REVIEW);
        assertThat(Phase.ofProcess("reschedule")).isEmpty();
    }

    @Test
    void a_phase_is_found_by_its_exact_name_only() {
        assertThat(Phase.named("GAP_REVIEW")).contains(Phase.GAP_REVIEW);
        assertThat(Phase.named("gap-review")).isEmpty();
    }

    @Test
    void the_gap_review_is_a_phase_in_which_action_items_are_still_closed() {
        assertThat(Phase.GAP_REVIEW.state()).isEqualTo(AuditState.ACTION_CLOSURE);
        assertThat(Phase.GAP_REVIEW.title()).isNotEqualTo(AuditState.ACTION_CLOSURE.title());
    }

    @Test
    void the_phase_of_the_decision_begins_with_the_technical_review() {
        assertThat(Phase.DECISION.state()).isEqualTo(AuditState.TECHNICAL_REVIEW);
        assertThat(Phase.DECISION.title()).isEqualTo("Review, decision");
    }

    @Test
    void later_phases_never_have_an_earlier_state() {
        assertThat(Stream.of(Phase.values()).map(Phase::state)).isSorted();
    }
}
