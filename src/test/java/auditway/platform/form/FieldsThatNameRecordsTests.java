package auditway.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.author.AuthorFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A form takes as another record only what it offered itself, whatever its name; no form field names one outside of a choice. */
class FieldsThatNameRecordsTests {

    private static final String OWN = "own";

    /** Fields that hold ids of files which came with the form; what takes the form looks them up among its own. */
    private static final Set<String> FILES = Set.of("provide-evidence: evidence", "submit-closure: evidence");

    private final Map<String, Form> forms = Forms.read(new AuthorFiles("."));

    @Test
    void a_choice_that_the_form_did_not_offer_is_refused_in_the_same_words_whether_it_exists_or_not() {
        List<String> tried = new ArrayList<>();
        forms.forEach((name, form) -> form.all()
                .filter(one -> one.choices().key() != null || one.choices().expression() != null)
                .forEach(choice -> {
                    tried.add(name + ": " + choice.key());
                    String foreign = problem(choice, "MSP-2026-010-AI-01");
                    assertThat(foreign).as(name + ": " + choice.key()).isNotEmpty();
                    assertThat(foreign.replace("MSP-2026-010-AI-01", "none")).isEqualTo(problem(choice, "none"));
                    assertThat(problem(choice, OWN)).isEmpty();
                }));
        assertThat(tried).hasSizeGreaterThan(15).contains("appoint-team: leadAuditor", "plan-action: owner");
    }

    @Test
    void files_alone_are_named_outside_of_a_choice() {
        Set<String> files = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        forms.forEach((name, form) -> form.all().forEach(one -> {
            if (one.type() == ComponentType.FILEPICKER) {
                files.add(name + ": " + one.key());
            } else if (one.key().matches("(?i).*(id|ids)|subject|control|finding|owner|account|person|audit|member")
                    && !one.type().isChoice()) {
                words.add(name + ": " + one.key());
            }
        }));
        assertThat(files).isEqualTo(new TreeSet<>(FILES));
        assertThat(words).as("words that name a record; make them a choice").isEmpty();
    }

    private static String problem(Component choice, String sent) {
        String key = choice.choices().key();
        Map<String, Object> data = Map.of(key == null ? "options" : key, List.of(Map.of("value", OWN, "label", "Own")));
        Object answer = choice.type().isSeveral() ? List.of(sent) : sent;
        return new FieldCheck(FormDesk.CLOCK)
                .problem(choice, answer, Scope.of(data, FormDesk.FEEL))
                .orElse("");
    }
}
