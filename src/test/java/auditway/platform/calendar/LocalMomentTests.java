package auditway.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalMomentTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "America/Los_Angeles | Wed 1 Apr 2026, 18:00 in Los Angeles",
                "Europe/Berlin | Thu 2 Apr 2026, 03:00 in Berlin",
                "America/Argentina/Buenos_Aires | Wed 1 Apr 2026, 22:00 in Buenos Aires",
                "UTC | Thu 2 Apr 2026, 01:00 in UTC"
            })
    void a_moment_is_said_by_the_clock_of_its_place(ZoneId zone, String said) {
        assertThat(LocalMoment.say(Instant.parse("2026-04-02T01:00:00Z"), zone)).isEqualTo(said);
    }

    @Test
    void a_day_is_said_with_weekday_and_year() {
        assertThat(LocalMoment.say(LocalDate.of(2026, 4, 2))).isEqualTo("Thu 2 Apr 2026");
    }
}
