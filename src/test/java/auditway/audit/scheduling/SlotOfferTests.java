package auditway.audit.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.audit.audit.Slot;
import auditway.platform.calendar.BusinessCalendar;
import auditway.platform.calendar.BusinessCalendars;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long an audit would take, as the partner reads it beside each slot. */
class SlotOfferTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final BusinessCalendar GERMANY = new BusinessCalendars().of("DE", BERLIN);

    @ParameterizedTest
    @CsvSource({
        "2026-11-17T09:00, 2026-11-17T17:00, 8 hours",
        "2026-11-17T09:00, 2026-11-17T10:00, 1 hour",
        "2026-11-17T09:00, 2026-11-17T10:01, 1 hour 1 minute",
        "2026-11-17T09:00, 2026-11-17T09:30, 30 minutes",
        "2026-11-17T20:00, 2026-11-18T04:00, 8 hours",
        "2026-11-17T09:00, 2026-11-18T00:00, 15 hours",
        "2026-11-16T13:00, 2026-11-17T10:00, 2 business days",
        "2026-11-16T09:00, 2026-11-17T17:00, 2 business days",
        "2026-11-16T09:00, 2026-11-18T08:30, 3 business days",
        "2026-11-20T09:00, 2026-11-23T17:00, 2 business days",
        "2026-12-24T09:00, 2026-12-28T17:00, 2 business days",
    })
    void a_slot_is_as_long_as_its_hours_or_its_business_days(LocalDateTime starts, LocalDateTime ends, String length) {
        Slot slot =
                new Slot(starts.atZone(BERLIN).toInstant(), ends.atZone(BERLIN).toInstant());

        assertThat(SlotOffer.length(slot, GERMANY)).isEqualTo(length);
    }
}
