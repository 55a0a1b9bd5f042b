package auditway.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.platform.author.AuthorFiles;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "holidays:\\n  13-01: X | config/holidays/XX.yaml line 2: '13-01' is not a day",
                "holidays:\\n  02-30: X | config/holidays/XX.yaml line 2: '02-30' is not a day",
                "holidays:\\n  eastern: X | line 2: 'eastern' is not a day",
                "holidays:\\n  1st funday of 01: X | line 2: '1st funday of 01' is not a day",
                "holidays:\\n  01-01: A\\n  01-01: B | line 3: '01-01' stands twice",
                "holidays:\\n  01-01: | line 2: '01-01' has no name",
                "holydays:\\n  01-01: A | line 1: 'holydays' is not known",
                "observed: sometimes | line 1: 'sometimes' is not known",
                "weekend: friday | line 1: 'weekend' must hold a list in brackets",
                "weekend: [friday, funday] | line 1: 'funday' is no day of the week",
                "weekend: [monday, tuesday, wednesday, thursday, friday, saturday, sunday] | leaves no business day",
                "regions:\\n  DE-BY:\\n    name: X | line 2: 'DE-BY' is no region of XX",
                "regions:\\n  XX-A:\\n    holidays:\\n      01-01: X | line 2: 'XX-A' has no name",
                "regions:\\n  XX-A:\\n    nam: X | line 3: 'nam' is not known",
                "regions:\\n  XX-A:\\n    name: X\\n    without: [01-01] | line 4: '01-01' is no holiday of the country",
                "regions:\\n  XX-A:\\n    name: X\\n    holidays:\\n      01-32: X | line 5: '01-32' is not a day",
                "holidays:\\n  funday before 11-23: X | line 2: 'funday before 11-23' is not a day",
                "holidays: none | line 1: 'holidays' must hold",
                "holidays:\\n - [ | is not YAML",
            })
    void a_wrong_file_is_refused_with_line_and_key(String file, String message) {
        assertThatThrownBy(() -> HolidayReader.read("XX", new StringReader(file.replace("\\n", "\n"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_file_beside_the_application_wins(@TempDir Path home) throws IOException {
        Files.createDirectories(home.resolve("config/holidays"));
        Files.writeString(home.resolve("config/holidays/DE.yaml"), "holidays:\n  2026-11-24: Founders' Day\n");
        BusinessCalendar calendar = new BusinessCalendars(new AuthorFiles(home.toString())).of("DE", ZoneId.of("UTC"));
        assertThat(calendar.holidays().on(LocalDate.of(2026, 11, 24))).contains("Founders' Day");
        assertThat(calendar.isBusinessDay(LocalDate.of(2026, 12, 25))).isTrue();
        assertThat(new BusinessCalendars(new AuthorFiles(home.toString()))
                        .of("AT", ZoneId.of("UTC"))
                        .holidays()
                        .known())
                .isTrue();
    }
}
