package auditway.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.refusal.Invalid.Problem;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormAnswersTests {

    private static final Map<String, Object> SLOT = Map.of("starts", "2026-12-14T09:00", "ends", "2026-12-14T17:00");

    @Test
    void what_is_hidden_is_dropped() {
        Map<String, Object> answers =
                FormDesk.file("review-team").answer(Map.of("outcome", "accepted", "reason", "left over from before"));
        assertThat(answers).isEqualTo(Map.of("outcome", "accepted"));
    }

    @Test
    void what_the_answer_brings_up_is_required() {
        assertThat(FormDesk.file("review-team").problems(Map.of("outcome", "objected"), Map.of()))
                .containsExactly(new Problem("reason", "Say who you object to, and why."));
    }

    @Test
    void a_hidden_field_answers_nothing_to_others() {
        FormDesk desk = FormDesk.of(
                "{'type':'checkbox','id':'A','key':'a'}",
                "{'type':'textfield','id':'B','key':'b','conditional':{'hide':'=not(a)'}}",
                "{'type':'textfield','id':'C','key':'c','conditional':{'hide':'=b = null'}}");
        assertThat(desk.answer(Map.of("b", "x", "c", "y"))).isEqualTo(Map.of("a", false));
        assertThat(desk.answer(Map.of("a", true, "b", "x", "c", "y"))).containsEntry("c", "y");
    }

    @Test
    void a_hidden_group_hides_what_is_in_it() {
        FormDesk desk = FormDesk.of(
                "{'type':'checkbox','id':'A','key':'a'}",
                "{'type':'group','id':'G','conditional':{'hide':'=not(a)'},"
                        + "'components':[{'type':'textfield','id':'B','key':'b','validate':{'required':true}}]}");
        assertThat(desk.answer(Map.of("b", "x"))).isEqualTo(Map.of("a", false));
        assertThat(desk.problem(Map.of("a", true))).isEqualTo("Fill in “b”.");
    }

    @Test
    void an_unknown_key_is_refused() {
        assertThat(FormDesk.file("complete-file").problems(Map.of("answer", "done", "auditId", "other"), Map.of()))
                .containsExactly(new Problem("auditId", "This form has no field “auditId”; leave it out."));
    }

    @Test
    void a_group_with_a_path_is_an_object() {
        FormDesk desk = FormDesk.of(
                "{'type':'group','id':'G','path':'site',"
                        + "'components':[{'type':'textfield','id':'T','key':'town','label':'Town','validate':{'required':true}}]}");
        assertThat(desk.answer(Map.of("site", Map.of("town", "Hannover"))))
                .isEqualTo(Map.of("site", Map.of("town", "Hannover")));
        assertThat(desk.problems(Map.of(), Map.of())).containsExactly(new Problem("site.town", "Fill in “Town”."));
    }

    @Test
    void rows_are_answers_of_their_own() {
        Map<String, Object> answers = FormDesk.file("propose-slots")
                .answer(Map.of("slots", List.of(SLOT), "place", "onSite", "site", "Hannover"));
        assertThat(answers.get("slots"))
                .isEqualTo(List.of(Map.of(
                        "starts",
                        LocalDateTime.of(2026, 12, 14, 9, 0),
                        "ends",
                        LocalDateTime.of(2026, 12, 14, 17, 0))));
    }

    @Test
    void a_row_left_blank_is_no_row() {
        Map<String, Object> blank = Map.of("starts", "", "ends", "");
        assertThat(FormDesk.file("propose-slots")
                        .problems(Map.of("slots", List.of(blank), "place", "remote"), Map.of()))
                .containsExactly(new Problem("slots", "Propose at least one slot."));
    }

    @Test
    void of_a_report_only_what_is_corrected_is_demanded() {
        Map<String, Object> corrected =
                Map.of("outcome", "corrected", "correction", "Another day.", "date", "2026-11-16");
        assertThat(FormDesk.file("correct-report").problems(corrected, Map.of("hasFindings", true)))
                .isEmpty();
        assertThat(FormDesk.file("correct-report").answer(corrected, Map.of("hasFindings", true)))
                .doesNotContainKeys("partnerName", "lastDate", "team", "strengths", "findings");
    }

    @Test
    void a_list_has_an_end() {
        assertThat(FormDesk.file("propose-slots")
                        .problems(
                                Map.of("slots", List.of(SLOT, SLOT, SLOT, SLOT), "place", "remote"),
                                Map.of("slotsAtMost", 3)))
                .containsExactly(new Problem("slots", "Keep “Slots” to 3 rows."));
    }

    @Test
    void a_problem_in_a_row_names_the_row() {
        Map<String, Object> half = Map.of("starts", "2026-12-14T09:00");
        assertThat(FormDesk.file("propose-slots")
                        .problems(Map.of("slots", List.of(SLOT, half), "place", "remote"), Map.of()))
                .containsExactly(new Problem("slots[1].ends", "Give day and time the slot ends."));
    }

    @Test
    void rows_of_another_shape_are_refused() {
        assertThat(FormDesk.file("propose-slots").problems(Map.of("slots", "tomorrow", "place", "remote"), Map.of()))
                .containsExactly(new Problem("slots", "Give “Slots” as a list of objects."));
    }

    @Test
    void a_readonly_field_keeps_what_it_showed() {
        FormDesk desk = FormDesk.of("{'type':'textfield','id':'F','key':'f','readonly':true}");
        assertThat(desk.answer(Map.of("f", "forged"), Map.of("f", "shown"))).isEqualTo(Map.of("f", "shown"));
    }

    @Test
    void a_disabled_field_answers_nothing() {
        FormDesk desk = FormDesk.of("{'type':'textfield','id':'F','key':'f','disabled':true}");
        assertThat(desk.answer(Map.of("f", "forged"))).isEmpty();
    }

    @Test
    void the_description_tells_when_a_field_applies_and_what_may_be_chosen() {
        FormDescription description = FormDesk.file("choose-slot")
                .forms
                .describe("choose-slot", Map.of("slots", Map.of("1", "Mon 14 Dec 2026")));
        assertThat(description.fields())
                .filteredOn(field -> field.key().equals("slot"))
                .singleElement()
                .satisfies(slot -> {
                    assertThat(slot.type()).isEqualTo("string");
                    assertThat(slot.required()).isTrue();
                    assertThat(slot.applies()).contains("outcome = \"chosen\"");
                    assertThat(slot.options()).containsExactly(new Option("1", "Mon 14 Dec 2026"));
                });
    }
}
