package auditway.audit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SlotTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Slot DAY = slot("2026-11-17T08:00:00Z", "2026-11-17T16:00:00Z");

    @Test
    void slots_overlap_where_they_share_time() {
        assertThat(DAY.overlaps(slot("2026-11-17T15:59:00Z", "2026-11-17T18:00:00Z")))
                .isTrue();
        assertThat(DAY.overlaps(slot("2026-11-17T06:00:00Z", "2026-11-17T08:01:00Z")))
                .isTrue();
        assertThat(DAY.overlaps(slot("2026-11-17T10:00:00Z", "2026-11-17T11:00:00Z")))
                .isTrue();
        assertThat(DAY.overlaps(DAY)).isTrue();
    }

    @Test
    void slots_that_only_touch_do_not_overlap() {
        assertThat(DAY.overlaps(slot("2026-11-17T16:00:00Z", "2026-11-17T18:00:00Z")))
                .isFalse();
        assertThat(DAY.overlaps(slot("2026-11-17T06:00:00Z", "2026-11-17T08:00:00Z")))
                .isFalse();
        assertThat(DAY.overlaps(slot("2026-11-18T08:00:00Z", "2026-11-18T16:00:00Z")))
                .isFalse();
        assertThat(DAY.overlaps(slot("2026-11-16T08:00:00Z", "2026-11-16T16:00:00Z")))
                .isFalse();
    }

    @Test
    void a_slot_is_told_in_the_hours_of_the_partner() {
        assertThat(Wording.slot(DAY, BERLIN)).isEqualTo("Tue 17 Nov 2026, 09:00 to 17:00");
        assertThat(Wording.slotThere(DAY, BERLIN)).isEqualTo("Tue 17 Nov 2026, 09:00 to 17:00 (Europe/Berlin)");
        assertThat(Wording.moment(DAY.starts(), BERLIN)).isEqualTo("Tue 17 Nov 2026, 09:00");
    }

    @Test
    void a_slot_over_several_days_names_its_last_day_too() {
        assertThat(Wording.slot(slot("2026-11-17T08:00:00Z", "2026-11-18T16:00:00Z"), BERLIN))
                .isEqualTo("Tue 17 Nov 2026, 09:00 to Wed 18 Nov 2026, 17:00");
    }

    @Test
    void whether_a_slot_ends_on_another_day_is_for_the_partners_calendar_to_say() {
        Slot late = slot("2026-11-17T21:00:00Z", "2026-11-17T23:30:00Z");
        assertThat(Wording.slot(late, BERLIN)).isEqualTo("Tue 17 Nov 2026, 22:00 to Wed 18 Nov 2026, 00:30");
        assertThat(Wording.slot(late, ZoneId.of("UTC"))).isEqualTo("Tue 17 Nov 2026, 21:00 to 23:30");
    }

    @Test
    void a_span_of_one_day_is_told_as_that_day() {
        LocalDate day = LocalDate.of(2026, 11, 17);
        assertThat(Wording.days(day, day)).isEqualTo("Tue 17 Nov 2026");
        assertThat(Wording.days(day, day.plusDays(3))).isEqualTo("Tue 17 Nov 2026 to Fri 20 Nov 2026");
    }

    private static Slot slot(String starts, String ends) {
        return new Slot(Instant.parse(starts), Instant.parse(ends));
    }
}
