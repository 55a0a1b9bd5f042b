package auditway.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holidays of regions, and weekends that are not Saturday and Sunday. */
class RegionTests {

    private static final ZoneId ZONE = ZoneId.of("UTC");
    private static final BusinessCalendars CALENDARS = new BusinessCalendars();

    @ParameterizedTest
    @CsvSource({
        "DE-BY, 2026-01-06, false",
        "DE-BE, 2026-01-06, true",
        "DE, 2026-01-06, true",
        "DE-BE, 2027-03-08, false",
        "DE-SN, 2026-11-18, false",
        "DE-SN, 2027-11-17, false",
        "DE-NW, 2026-06-04, false",
        "DE-HH, 2025-10-31, false",
        "GB-SCT, 2026-01-02, false",
        "GB-ENG, 2026-01-02, true",
        "GB-SCT, 2026-04-06, true",
        "GB, 2026-04-06, false",
        "GB-SCT, 2026-08-03, false",
        "GB-SCT, 2026-08-31, true",
        "GB-SCT, 2028-01-03, false",
        "GB-SCT, 2028-01-04, false",
        "GB-NIR, 2027-07-12, false",
        "US-MA, 2026-04-20, false",
        "US, 2026-04-20, true",
        "ES-CT, 2026-09-11, false",
        "ES-MD, 2026-09-11, true"
    })
    void a_holiday_of_a_region_is_free_there_and_nowhere_else(String place, LocalDate day, boolean business) {
        assertThat(CALENDARS.of(place, ZONE).isBusinessDay(day)).isEqualTo(business);
    }

    @Test
    void all_sixteen_states_of_germany_and_all_four_countries_of_the_united_kingdom_can_be_chosen() {
        assertThat(CALENDARS.regions("DE"))
                .hasSize(16)
                .containsEntry("DE-BY", "Bavaria")
                .containsEntry("DE-BE", "Berlin");
        assertThat(CALENDARS.regions("GB")).hasSize(4).containsEntry("GB-SCT", "Scotland");
        assertThat(CALENDARS.regions("FR")).isEmpty();
    }

    @Test
    void every_holiday_file_delivered_can_be_read() {
        for (String country : Locale.getISOCountries()) {
            BusinessCalendar calendar = CALENDARS.of(country, ZONE);
            CALENDARS
                    .regions(country)
                    .keySet()
                    .forEach(region -> assertThat(CALENDARS.of(region, ZONE).countryName())
                            .contains(calendar.countryName().replaceFirst("^the ", "")));
        }
    }

    @Test
    void a_region_that_no_file_names_has_the_holidays_of_its_country() {
        assertThat(CALENDARS.of("DE-XX", ZONE).isBusinessDay(LocalDate.of(2026, 12, 25)))
                .isFalse();
    }

    @Test
    void a_due_date_says_whose_holidays_moved_it() {
        var due = new DueDates(CALENDARS)
                .due(
                        2,
                        DayCount.BUSINESS_DAYS,
                        LocalDate.of(2026, 1, 5).atTime(9, 0).atZone(ZONE).toInstant(),
                        "",
                        "DE-BY",
                        ZONE);
        assertThat(due.why())
                .isEqualTo("2 business days after Mon 5 Jan 2026, counted in Bavaria, Germany."
                        + " Tue 6 Jan (Epiphany) is a holiday.");
    }

    @ParameterizedTest
    @CsvSource({
        "SA, 2026-12-04, false", "SA, 2026-12-05, false", "SA, 2026-12-06, true",
        "EG, 2026-12-04, false", "IL, 2026-12-05, false", "IL, 2026-12-06, true",
        "AE, 2026-12-04, true", "AE, 2026-12-06, false", "IN, 2026-12-05, false",
        "DE, 2026-12-04, true", "DE, 2026-12-05, false"
    })
    void weekends_are_those_of_the_country(String country, LocalDate day, boolean business) {
        assertThat(CALENDARS.of(country, ZONE).isBusinessDay(day)).isEqualTo(business);
    }

    @Test
    void a_file_names_its_own_weekend_and_holidays_move_out_of_it() {
        var file = HolidayReader.read(
                "XX",
                new StringReader(
                        "weekend: [friday, saturday]\nobserved: next-weekday\nholidays:\n  12-04: First Day\n"));
        assertThat(file.country().isWeekend(LocalDate.of(2026, 12, 4))).isTrue();
        assertThat(file.country().isWeekend(LocalDate.of(2026, 12, 6))).isFalse();
        assertThat(file.country().on(LocalDate.of(2026, 12, 6))).contains("First Day");
    }
}
