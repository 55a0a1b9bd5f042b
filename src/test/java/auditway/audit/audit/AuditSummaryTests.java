package auditway.audit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditSummaryTests {

    private static final Instant STARTS = Instant.parse("2026-11-16T23:00:00Z");

    @Test
    void the_audit_date_is_the_slots_first_day_on_the_partners_calendar() {
        assertThat(audit("Australia/Sydney", STARTS, null).date()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(audit("America/New_York", STARTS, null).date()).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void an_audit_without_a_slot_has_no_date() {
        assertThat(audit("Europe/Berlin", null, null).date()).isNull();
    }

    @Test
    void an_audit_is_on_hold_in_whatever_state_it_is_while_its_clocks_stand_still() {
        assertThat(audit("Europe/Berlin", STARTS, STARTS).isOnHold()).isTrue();
        assertThat(audit("Europe/Berlin", STARTS, null).isOnHold()).isFalse();
    }

    private static AuditSummary audit(String zone, @Nullable Instant starts, @Nullable Instant heldSince) {
        return new AuditSummary(
                "MSP-2026-014",
                "tecracer",
                "tecRacer",
                "DE",
                ZoneId.of(zone),
                "aws-msp-2017",
                AuditState.PREPARATION,
                Phase.PREPARATION,
                false,
                "Hannover",
                starts,
                null,
                heldSince);
    }
}
