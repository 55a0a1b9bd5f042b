package auditway.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.author.AuthorFiles;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hours are typed by the clock of the partner, which need not be the reader's. */
class HoursNameTheirClockTests {

    /** A field, or a list of rows, that asks for hours. */
    record Hours(String form, Component asked) {

        @Override
        public String toString() {
            return form + ": " + asked.id();
        }
    }

    static Stream<Hours> all() throws IOException {
        return Forms.read(new AuthorFiles(".")).values().stream()
                .flatMap(form -> form.components().stream()
                        .filter(one -> one.all().anyMatch(HoursNameTheirClockTests::isHour))
                        .map(one -> new Hours(form.name(), one)));
    }

    private static boolean isHour(Component field) {
        return field.type() == ComponentType.DATETIME
                && !field.detail("subtype", "").equals("date");
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_asks_for_hours_says_by_which_clock(Hours hours) {
        assertThat(hours.asked().all().map(one -> String.valueOf(one.hint())))
                .anyMatch(words -> words.contains("clock, {{zone}}"));
    }
}
