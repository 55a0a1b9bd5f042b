package auditway.insight.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.audit.audit.KeptAnswers;
import auditway.platform.form.Forms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People read what the options of a form say, never the values that programs send. */
@ApplicationTest
class FiledFormTests {

    private record Chosen(String form, String key, String value, String label) {}

    @Autowired
    private Forms forms;

    @Test
    void a_filed_form_says_what_was_chosen_as_its_form_says_it() throws IOException {
        assertThat(options()).hasSizeGreaterThan(60).allSatisfy(one -> {
            for (Object answer : List.of(one.value(), List.of(one.value()), List.of(Map.of(one.key(), one.value())))) {
                KeptAnswers kept = new KeptAnswers("Step", one.form(), Map.of(one.key(), answer), "Ann", Instant.EPOCH);
                assertThat(FiledForm.of(kept, Map.of(), forms).answers().values())
                        .as(one.toString())
                        .containsExactly(one.label());
            }
        });
    }

    @Test
    void an_answer_that_was_not_chosen_from_the_file_stays_as_it_was_typed() {
        KeptAnswers kept = new KeptAnswers(
                "Choose slot", "choose-slot", Map.of("reason", "countered", "slot", "2"), "Ann", Instant.EPOCH);
        assertThat(FiledForm.of(kept, Map.of(), forms).answers()).containsValues("countered", "2");
    }

    private static List<Chosen> options() throws IOException {
        List<Chosen> options = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".form", "");
                add(name, JsonMapper.shared().readTree(Files.readString(file)), options);
            }
        }
        return options;
    }

    private static void add(String form, JsonNode component, List<Chosen> options) {
        for (JsonNode value : component.path("values")) {
            options.add(new Chosen(
                    form,
                    component.path("key").asString(),
                    value.path("value").asString(),
                    value.path("label").asString()));
        }
        component.path("components").forEach(inner -> add(form, inner, options));
    }
}
