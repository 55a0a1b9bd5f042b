package auditway.catalogue.auditee;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.catalogue.auditee.Designation.State;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignationTests {

    private static final LocalDate AUDITED = LocalDate.of(2026, 11, 14);
    private static final LocalDate EXPIRES = LocalDate.of(2029, 11, 14);

    @Test
    void a_designation_is_named_by_partner_and_programme() {
        assertThat(held(State.ACTIVE).id()).isEqualTo("tecracer:aws-msp");
    }

    @Test
    void rule_28_its_cycle_counts_from_the_full_audit_where_nothing_else_is_known() {
        assertThat(held(State.ACTIVE).countsFrom()).isEqualTo(AUDITED);
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, Active, false",
        "RENEWAL_DUE, Renewal due, false",
        "SUSPENDED, Suspended, false",
        "EXPIRED, Expired, true",
        "REVOKED, Revoked, true",
        "WITHDRAWN, Withdrawn, true"
    })
    void what_expired_was_revoked_or_withdrawn_is_over(State state, String title, boolean over) {
        assertThat(state.title()).isEqualTo(title);
        assertThat(state.isOver()).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE", "RENEWAL_DUE", "SUSPENDED"})
    void it_is_held_on_its_last_day_and_expired_on_the_next(State state) {
        assertThat(held(state).on(EXPIRES)).isEqualTo(state);
        assertThat(held(state).on(EXPIRES.plusDays(1))).isEqualTo(State.EXPIRED);
    }

    @Test
    void what_was_revoked_stays_revoked_after_its_last_day() {
        assertThat(held(State.REVOKED).on(EXPIRES.plusDays(1))).isEqualTo(State.REVOKED);
    }

    private static Designation held(State state) {
        return new Designation("tecracer", "aws-msp", AUDITED.plusDays(40), EXPIRES, AUDITED, state);
    }
}
