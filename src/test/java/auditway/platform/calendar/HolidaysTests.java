package auditway.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HolidaysTests {

    @Test
    void two_holidays_on_one_day_are_both_named() {
        Map<HolidayRule, String> rules = new LinkedHashMap<>();
        rules.put(HolidayRule.parse("05-14"), "Founders' Day");
        rules.put(HolidayRule.parse("easter+39"), "Ascension Day");

        assertThat(new Holidays(Weekend.USUAL, Observed.NEVER, rules).on(LocalDate.of(2026, 5, 14)))
                .contains("Founders' Day, Ascension Day");
    }

    @Test
    void only_a_holiday_with_a_date_of_its_own_is_given_on_another_day() {
        Map<HolidayRule, String> rules =
                Map.of(HolidayRule.parse("easter"), "Easter Sunday", HolidayRule.parse("07-05"), "Founders' Day");
        Holidays holidays = new Holidays(Weekend.USUAL, Observed.NEAREST_WEEKDAY, rules);

        assertThat(holidays.on(LocalDate.of(2026, 4, 5))).contains("Easter Sunday");
        assertThat(holidays.on(LocalDate.of(2026, 4, 6))).isEmpty();
        assertThat(holidays.on(LocalDate.of(2026, 7, 6))).contains("Founders' Day");
    }

    @Test
    void a_day_in_lieu_may_fall_into_the_next_year_or_the_one_before() {
        Holidays next =
                new Holidays(Weekend.USUAL, Observed.NEXT_WEEKDAY, Map.of(HolidayRule.parse("12-31"), "Last Day"));
        assertThat(next.on(LocalDate.of(2023, 1, 2))).contains("Last Day");

        Holidays nearest =
                new Holidays(Weekend.USUAL, Observed.NEAREST_WEEKDAY, Map.of(HolidayRule.parse("01-01"), "First Day"));
        assertThat(nearest.on(LocalDate.of(2021, 12, 31))).contains("First Day");
    }

    @Test
    void a_holiday_of_one_year_is_none_of_another() {
        HolidayRule jubilee = HolidayRule.parse("2026-11-24");

        assertThat(jubilee.in(2026)).contains(LocalDate.of(2026, 11, 24));
        assertThat(jubilee.in(2027)).isEmpty();
    }

    @Test
    void the_leap_day_is_a_holiday_in_leap_years_alone() {
        HolidayRule leapDay = HolidayRule.parse("02-29");

        assertThat(leapDay.in(2028)).contains(LocalDate.of(2028, 2, 29));
        assertThat(leapDay.in(2027)).isEmpty();
    }

    @Test
    void a_holiday_on_a_weekday_stays_where_it_is() {
        LocalDate tuesday = LocalDate.of(2026, 11, 24);
        for (Observed observed : Observed.values()) {
            assertThat(observed.dayOff(tuesday, Weekend.USUAL, Set.of(tuesday))).isEqualTo(tuesday);
        }
    }

    @Test
    void a_holiday_on_a_weekend_is_lost_moved_on_or_moved_to_the_nearest_weekday() {
        LocalDate saturday = LocalDate.of(2026, 12, 26);

        assertThat(Observed.NEVER.dayOff(saturday, Weekend.USUAL, Set.of())).isEqualTo(saturday);
        assertThat(Observed.NEXT_WEEKDAY.dayOff(saturday, Weekend.USUAL, Set.of(LocalDate.of(2026, 12, 28))))
                .isEqualTo(LocalDate.of(2026, 12, 29));
        assertThat(Observed.NEAREST_WEEKDAY.dayOff(saturday, Weekend.USUAL, Set.of()))
                .isEqualTo(LocalDate.of(2026, 12, 25));
    }
}
