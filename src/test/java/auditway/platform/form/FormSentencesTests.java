package auditway.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What forms say is true whatever an edition or an installation sets, and names answers as the page shows them. */
class FormSentencesTests {

    private static final Pattern FILLED_IN = Pattern.compile("\\{\\{.*?}}", Pattern.DOTALL);
    private static final Pattern AMOUNT = Pattern.compile(
            "(?i)\\b(?:\\d+|one|two|three|four|five|ten|thirty) (?:calendar |business )?(?:minute|hour|day|week|month)s?\\b");
    private static final Pattern UP_TO = Pattern.compile("(?i)\\bup to (?:\\d+|two|three|four|five|ten)\\b");
    private static final Pattern ODD =
            Pattern.compile("(?i)\\b(?:whoever|somebody|nobody|anew|the house|is to be|are to be|of everybody)\\b");

    private final Forms forms = FormDesk.file("decide").forms;

    @Test
    void no_form_says_an_amount_that_settings_decide() {
        assertThat(sentences())
                .noneMatch(AMOUNT.asPredicate().or(UP_TO.asPredicate()))
                .noneMatch(ODD.asPredicate());
    }

    @Test
    void what_is_said_of_a_choice_names_its_answers_as_they_are_shown() {
        assertThat(components().filter(one -> one.type().isChoice())).allSatisfy(choice -> {
            String shown = String.join(
                            " ",
                            choice.choices().fixed().stream().map(Option::label).toList())
                    .toLowerCase(Locale.ROOT);
            Set<String> said = new HashSet<>(
                    List.of(Sentences.missing(choice).toLowerCase(Locale.ROOT).split("\\W+")));
            assertThat(choice.choices().fixed())
                    .extracting(Option::value)
                    .filteredOn(value -> !shown.contains(value.toLowerCase(Locale.ROOT)))
                    .noneMatch(value -> said.contains(value.toLowerCase(Locale.ROOT)));
        });
    }

    @Test
    void what_is_filled_in_is_parted_from_the_words_before_it() {
        assertThat(FormDesk.file("declare-interests").draw(Map.of("partnerName", "tecRacer")))
                .contains("this audit of tecRacer, in person");
        assertThat(FormDesk.file("book-gap-review")
                        .draw(Map.of("length", "3 hours", "latest", "Sat 5 Dec 2026, 18:00")))
                .contains("A remote meeting of 3 hours. It begins at the latest on Sat 5 Dec 2026, 18:00.");
    }

    private Stream<String> sentences() {
        return components()
                .flatMap(one -> Stream.concat(
                        ExpressionCheck.templates(one),
                        Stream.concat(
                                Stream.ofNullable(one.properties().get("error")),
                                one.choices().fixed().stream().map(Option::label))))
                .map(text -> FILLED_IN.matcher(text).replaceAll(""));
    }

    private Stream<Component> components() {
        return forms.names().stream().flatMap(name -> forms.get(name).all());
    }
}
