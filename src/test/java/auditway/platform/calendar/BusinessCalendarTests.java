package auditway.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTests {

    private final BusinessCalendars calendars = new BusinessCalendars();

    private BusinessCalendar in(String country) {
        return calendars.of(country, ZoneId.of("UTC"));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @ParameterizedTest
    @CsvSource({
        "1818-03-22",
        "1900-04-15",
        "1943-04-25",
        "1954-04-18",
        "1981-04-19",
        "2000-04-23",
        "2001-04-15",
        "2014-04-20",
        "2017-04-16",
        "2019-04-21",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2100-03-28",
        "2285-03-22"
    })
    void easter_is_where_the_church_says(LocalDate sunday) {
        assertThat(Easter.sunday(sunday.getYear())).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 2026-04-03, Good Friday",
        "DE, 2026-05-14, Ascension Day",
        "AT, 2026-06-04, Corpus Christi",
        "NL, 2026-04-27, King's Day",
        "EE, 2026-02-24, Independence Day",
        "GB, 2026-05-04, Early May Bank Holiday",
        "GB, 2026-08-31, Summer Bank Holiday",
        "GB, 2026-12-28, Boxing Day",
        "GB, 2027-12-27, Christmas Day",
        "GB, 2027-12-28, Boxing Day",
        "US, 2026-11-26, Thanksgiving Day",
        "US, 2026-07-03, Independence Day",
        "US, 2021-12-31, New Year's Day",
        "US, 2026-01-19, Martin Luther King Jr. Day",
        "ES, 2026-10-12, National Day",
        "CZ, 2026-11-17, Struggle for Freedom and Democracy",
        "NO, 2026-04-02, Maundy Thursday",
        "HR, 2026-11-18, Remembrance Day"
    })
    void holidays_of_a_country_are_no_business_days(String country, LocalDate date, String name) {
        assertThat(in(country).holidays().on(date)).contains(name);
        assertThat(in(country).isBusinessDay(date)).isFalse();
    }

    @Test
    void weekends_are_no_business_days() {
        assertThat(in("DE").isBusinessDay(day("2026-11-21"))).isFalse();
        assertThat(in("DE").isBusinessDay(day("2026-11-22"))).isFalse();
        assertThat(in("DE").isBusinessDay(day("2026-11-23"))).isTrue();
    }

    @Test
    void counting_steps_over_the_turn_of_the_year() {
        assertThat(in("DE").plusBusinessDays(day("2026-12-23"), 5)).isEqualTo(day("2026-12-31"));
        assertThat(in("DE").plusBusinessDays(day("2026-12-23"), 6)).isEqualTo(day("2027-01-04"));
    }

    @Test
    void counting_backwards_undoes_counting_forwards() {
        assertThat(in("DE").plusBusinessDays(day("2027-01-04"), -6)).isEqualTo(day("2026-12-23"));
    }

    @Test
    void counting_from_a_weekend_begins_on_monday() {
        assertThat(in("DE").plusBusinessDays(day("2026-11-21"), 1)).isEqualTo(day("2026-11-23"));
        assertThat(in("DE").plusBusinessDays(day("2026-11-21"), 0)).isEqualTo(day("2026-11-23"));
        assertThat(in("DE").plusBusinessDays(day("2026-11-21"), -1)).isEqualTo(day("2026-11-20"));
    }

    @Test
    void a_country_without_a_file_knows_weekends_only() {
        assertThat(in("IS").holidays().known()).isFalse();
        assertThat(in("IS").isBusinessDay(day("2026-12-25"))).isTrue();
        assertThat(in("../../etc").holidays().known()).isFalse();
    }

    @Test
    void business_days_between_leave_out_the_first_day_and_count_the_last() {
        assertThat(in("DE").businessDaysBetween(day("2026-12-23"), day("2026-12-24")))
                .isEqualTo(1);
        assertThat(in("DE").businessDaysBetween(day("2026-12-23"), day("2027-01-04")))
                .isEqualTo(6);
        assertThat(in("DE").businessDaysBetween(day("2026-12-24"), day("2026-12-27")))
                .isZero();
    }

    @Test
    void no_business_day_lies_between_a_day_and_itself_or_an_earlier_one() {
        assertThat(in("DE").businessDaysBetween(day("2026-12-23"), day("2026-12-23")))
                .isZero();
        assertThat(in("DE").businessDaysBetween(day("2026-12-24"), day("2026-12-21")))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "DE, Germany",
        "NL, the Netherlands",
        "US, the United States",
        "'', an unknown country",
        "Elbonia, Elbonia"
    })
    void a_country_is_called_as_it_stands_in_a_sentence(String country, String name) {
        assertThat(in(country).countryName()).isEqualTo(name);
    }
}
