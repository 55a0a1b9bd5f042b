package auditway.followup.decision;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designation.State;
import auditway.catalogue.programme.Cycle;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule 28: the next full audit counts from the last full-audit date; finishing early does not move it. */
class CycleStartTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 29);
    private static final LocalDate ENDS = LocalDate.of(2027, 2, 28);

    @Test
    void a_first_cycle_counts_from_the_date_of_the_audit() {
        assertThat(CycleStart.of(FIRST, Optional.empty(), Cycle.USUAL)).isEqualTo(FIRST);
    }

    @Test
    void rule_28_a_renewal_held_early_counts_from_the_day_the_cycle_before_ends() {
        assertThat(renewedOn(LocalDate.of(2026, 8, 28), State.RENEWAL_DUE)).isEqualTo(ENDS);
        assertThat(renewedOn(LocalDate.of(2027, 2, 27), State.SUSPENDED)).isEqualTo(ENDS);
    }

    @Test
    void a_renewal_held_on_the_day_or_later_counts_from_its_own_date() {
        assertThat(renewedOn(ENDS, State.RENEWAL_DUE)).isEqualTo(ENDS);
        LocalDate late = LocalDate.of(2027, 5, 3);
        assertThat(renewedOn(late, State.EXPIRED)).isEqualTo(late);
    }

    @Test
    void a_full_audit_before_the_renewal_opens_begins_a_cycle_of_its_own() {
        LocalDate between = LocalDate.of(2026, 8, 27);
        assertThat(renewedOn(between, State.ACTIVE)).isEqualTo(between);
    }

    @Test
    void a_designation_that_was_lost_has_no_cycle_to_go_on_with() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        assertThat(renewedOn(day, State.REVOKED)).isEqualTo(day);
        assertThat(renewedOn(day, State.WITHDRAWN)).isEqualTo(day);
    }

    @Test
    void rule_28_the_same_audit_decided_again_moves_nothing() {
        assertThat(renewedOn(FIRST, State.ACTIVE)).isEqualTo(FIRST);
    }

    private static LocalDate renewedOn(LocalDate audited, State state) {
        Designation before = new Designation("tecracer", "aws-msp", FIRST.plusDays(60), ENDS, FIRST, state);
        return CycleStart.of(audited, Optional.of(before), Cycle.USUAL);
    }
}
