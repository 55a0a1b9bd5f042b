package auditway.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.author.AuthorFiles;
import auditway.platform.input.Limits;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text field of every form: its limit is taken, one more is told, and what no text may hold does not get in. */
class EveryTextFieldTests {

    private static final String UNSEEN = "\u0000\u0002\u001B\uFFFE\uD800\u202E\uFEFF";

    /** One field where it stands. */
    record Place(String form, Component field) {

        int most() {
            Integer own = field.rules().maxLength();
            return own != null ? own : field.type() == ComponentType.TEXTAREA ? Limits.TEXT : Limits.LINE;
        }

        Optional<String> problem(String sent) throws Reading.Unreadable {
            Object read = Reading.of(field, sent);
            return new FieldCheck(FormDesk.CLOCK).problem(field, read, Scope.of(Map.of(), FormDesk.FEEL));
        }

        @Override
        public String toString() {
            return form + ": " + field.key();
        }
    }

    static Stream<Place> texts() throws IOException {
        return Forms.read(new AuthorFiles(".")).values().stream()
                .flatMap(form -> form.all()
                        .filter(one -> one.type() == ComponentType.TEXTFIELD || one.type() == ComponentType.TEXTAREA)
                        .map(field -> new Place(form.name(), field)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_field_takes_more_than_the_most_that_any_takes(Place place) {
        assertThat(place.most()).isLessThanOrEqualTo(Limits.TEXT);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_field_takes_its_limit_and_tells_of_one_more(Place place) throws Exception {
        String start = place.field().properties().containsKey("link") ? "https://a.example/" : "";
        String full = start + "x".repeat(place.most() - start.length());
        assertThat(place.problem(full)).isEmpty();
        assertThat(place.problem(full + "x").orElse(""))
                .contains(String.valueOf(place.most()), String.valueOf(place.most() + 1));
        assertThat(place.problem("x".repeat(100_000)).orElse("")).contains("100000");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_no_text_may_hold_does_not_get_in(Place place) throws Exception {
        boolean several = place.field().type() == ComponentType.TEXTAREA;
        assertThat(Reading.of(place.field(), UNSEEN + "Line\r\nBreak" + UNSEEN))
                .isEqualTo(several ? "Line\nBreak" : "Line Break");
    }

    @Test
    void a_number_of_any_length_is_read_at_once() {
        FormDesk days =
                FormDesk.of("{'type':'number','id':'F','key':'f','label':'Days','layout':{},'decimalDigits':0}");
        for (String sent : new String[] {"1e999999999", "1e-999999999", "9".repeat(1_000_000)}) {
            assertThat(days.problem(Map.of("f", sent))).contains("Days");
        }
    }

    @Test
    void days_are_of_the_years_in_which_audits_can_be() {
        FormDesk day =
                FormDesk.of("{'type':'datetime','id':'F','key':'f','subtype':'date','dateLabel':'Day','layout':{}}");
        for (String sent : new String[] {"1899-12-31", "2200-01-01", "9999-12-31", "+999999999-01-01"}) {
            assertThat(day.problem(Map.of("f", sent))).isEqualTo("Give a day between 1900 and 2199 for “Day”.");
        }
        assertThat(day.problem(Map.of("f", "2026-02-30"))).startsWith("Give a day for “Day”");
        assertThat(day.answer(Map.of("f", "2199-12-31"))).containsKey("f");
    }
}
