package auditway.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceZonesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GMT+2",
                "UTC+01:00",
                "UT",
                "UTC",
                "GMT",
                "Z",
                "+02:00",
                "EST",
                "EST5EDT",
                "CET",
                "Etc/GMT+2",
                "Etc/UTC",
                "SystemV/EST5",
                "SystemV/EST5EDT",
                "US/Pacific",
                "Japan",
                "Europe/Nowhere",
                "Europe",
                "",
                "Europe/Berlin\n/"
            })
    void a_zone_that_is_no_place_is_not_taken(String zone) {
        assertThat(PlaceZones.read(zone)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin, Europe/Berlin", "europe/berlin, Europe/Berlin", "Asia/Calcutta, Asia/Kolkata"})
    void a_place_is_read_in_capitals_or_not(String typed, String zone) {
        assertThat(PlaceZones.read(typed)).contains(ZoneId.of(zone));
    }

    @ParameterizedTest
    @CsvSource({"DE, Europe/Berlin", "GB, Europe/London", "IN, Asia/Kolkata", "AE, Asia/Dubai", "JP, Asia/Tokyo"})
    void a_country_with_one_time_has_its_zone(String country, String zone) {
        assertThat(PlaceZones.only(country)).contains(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "CA", "AU", "BR", "RU", "ES", "PT", "MX", "ID", "CN", "XX", ""})
    void a_country_with_several_times_is_asked_which(String country) {
        assertThat(PlaceZones.only(country)).isEmpty();
    }

    @Test
    void every_country_lists_its_zones_and_every_zone_can_be_read() {
        assertThat(PlaceZones.of("US")).contains("America/Chicago", "America/New_York", "Pacific/Honolulu");
        for (String country : Locale.getISOCountries()) {
            assertThat(PlaceZones.of(country))
                    .allMatch(zone -> PlaceZones.read(zone).isPresent());
        }
        assertThat(Arrays.stream(Locale.getISOCountries())
                        .filter(country -> PlaceZones.of(country).isEmpty()))
                .as("uninhabited, or without a zone of their own")
                .isSubsetOf("BV", "HM", "AN");
    }

    @ParameterizedTest
    @CsvSource({
        "GMT+2, +02:00",
        "UTC+01:00, +01:00",
        "UT, UTC",
        "UTC, UTC",
        "Z, UTC",
        "Etc/GMT+2, -02:00",
        "EST, -05:00",
        "nonsense, UTC",
        "'', UTC"
    })
    void what_was_stored_before_is_read_as_the_offset_it_means_and_named_so_that_people_know_it(
            String stored, String offset) {
        assertThat(PlaceZones.stored(stored)).isEqualTo(ZoneId.of(offset));
    }

    @Test
    void each_place_is_offered_once_under_the_name_in_use() {
        assertThat(PlaceZones.all())
                .contains("Asia/Kolkata", "Australia/Sydney", "Europe/Oslo")
                .doesNotContain("Asia/Calcutta", "Australia/ACT", "Australia/LHI");
        assertThat(PlaceZones.stored("Asia/Calcutta")).isEqualTo(ZoneId.of("Asia/Kolkata"));
    }

    @Test
    void a_place_that_was_stored_stays_it() {
        assertThat(PlaceZones.all())
                .allMatch(zone -> PlaceZones.stored(zone).getId().equals(zone));
    }
}
