package auditway.catalogue.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AbsenceTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 21);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Absence HOLIDAY =
            new Absence("a", "priya", "Priya Raman", FIRST, LAST, Absence.Kind.HOLIDAY, "");

    @Test
    void an_absence_holds_from_its_first_day_to_its_last() {
        assertThat(HOLIDAY.touches(FIRST.minusDays(3), FIRST.minusDays(1))).isFalse();
        assertThat(HOLIDAY.touches(FIRST.minusDays(3), FIRST)).isTrue();
        assertThat(HOLIDAY.touches(LAST, LAST)).isTrue();
        assertThat(HOLIDAY.touches(LAST.plusDays(1), LAST.plusDays(2))).isFalse();
    }

    @Test
    void somebody_is_away_for_a_span_only_if_all_of_its_days_are_absent() {
        assertThat(HOLIDAY.spans(FIRST, LAST)).isTrue();
        assertThat(HOLIDAY.spans(FIRST.minusDays(1), LAST)).isFalse();
        assertThat(HOLIDAY.spans(FIRST, LAST.plusDays(1))).isFalse();
    }

    @Test
    void an_absence_is_told_with_name_days_and_kind() {
        assertThat(HOLIDAY.sentence()).isEqualTo("Priya Raman is absent from 21 Dec 2026 to 31 Dec 2026 (holiday)");
        assertThat(new Absence("a", "priya", "Priya Raman", FIRST, FIRST, Absence.Kind.OTHER_WORK, "").sentence())
                .isEqualTo("Priya Raman is absent on 21 Dec 2026 (other work)");
    }
}
