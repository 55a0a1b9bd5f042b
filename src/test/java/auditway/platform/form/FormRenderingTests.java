package auditway.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.refusal.Invalid.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormRenderingTests {

    @Test
    void a_field_has_label_hint_and_whether_it_is_optional() {
        String html = FormDesk.of(
                        "{'type':'textfield','id':'F','key':'f','label':'Site','description':'street and town'}")
                .draw(Map.of());
        assertThat(html)
                .contains("<label class=\"form-label\" for=\"f-f\">", ">Site<", ">street and town<", ">(optional)<")
                .contains("name=\"f\"");
    }

    @Test
    void each_kind_of_field_is_drawn() {
        String html = FormDesk.of(
                        "{'type':'number','id':'A','key':'a','increment':'0.5'}",
                        "{'type':'textarea','id':'B','key':'b'}",
                        "{'type':'datetime','id':'C','key':'c','subtype':'datetime'}",
                        "{'type':'checkbox','id':'D','key':'d'}",
                        "{'type':'checklist','id':'E','key':'e','valuesKey':'towns'}",
                        "{'type':'radio','id':'F','key':'f','valuesKey':'towns'}",
                        "{'type':'select','id':'G','key':'g','valuesKey':'towns'}",
                        "{'type':'taglist','id':'H','key':'h','valuesKey':'towns'}",
                        "{'type':'filepicker','id':'I','key':'i','multiple':true,'accept':'.pdf'}",
                        "{'type':'table','id':'J','dataSource':'=rows','columns':[{'label':'Town','key':'town'}]}",
                        "{'type':'image','id':'K','source':'/img/plan.png','alt':'Plan of the site'}",
                        "{'type':'separator','id':'L'}",
                        "{'type':'spacer','id':'M','height':30}")
                .draw(Map.of("towns", Map.of("h", "Hannover"), "rows", List.of(Map.of("town", "Linz"))));
        assertThat(html)
                .contains("type=\"number\"", "step=\"0.5\"", "<textarea", "type=\"datetime-local\"")
                .contains("type=\"checkbox\" value=\"true\"", "id=\"f-e-0\"", "type=\"radio\"", "<option value=\"h\"")
                .contains("name=\"file:i\"", "multiple", "accept=\".pdf\"", "multipart/form-data")
                .contains(
                        "<th scope=\"col\">Town</th>",
                        "<td class=\"lines\">Linz</td>",
                        "alt=\"Plan of the site\"",
                        "<hr");
    }

    @Test
    void where_one_must_be_chosen_of_a_single_option_it_is_chosen_already_and_of_more_none_is() {
        for (String type : List.of("radio", "select")) {
            FormDesk desk = FormDesk.of("{'type':'" + type
                    + "','id':'A','key':'a','label':'Grade','valuesKey':'grades','validate':{'required':true}}");
            Map<String, String> ofi = Map.of("label", "Opportunity", "value", "ofi");
            Map<String, String> minor = Map.of("label", "Minor", "value", "minor");
            assertThat(desk.draw(Map.of("grades", List.of(ofi)))).as(type).containsPattern("(checked|selected)=");
            assertThat(desk.draw(Map.of("grades", List.of(ofi, minor))))
                    .as(type)
                    .doesNotContain("checked=")
                    .doesNotContainPattern("value=\"(ofi|minor)\"[^>]*selected=");
        }
    }

    @Test
    void what_was_typed_is_kept_and_harmless() {
        String html =
                FormDesk.file("complete-file").typed(Map.of(), List.of(), "answer", "</textarea><script>x</script>");
        assertThat(html).contains("&lt;/textarea&gt;&lt;script&gt;x").doesNotContain("<script>");
    }

    @Test
    void shown_data_is_harmless_too() {
        String html =
                FormDesk.file("complete-file").draw(Map.of("reason", "<img src=x onerror=y> **not bold** [a](/b)"));
        assertThat(html)
                .contains("&lt;img src=x onerror=y&gt; **not bold** [a](/b)")
                .doesNotContain("<img");
    }

    @Test
    void what_does_not_apply_is_not_there() {
        FormDesk desk = FormDesk.file("review-team");
        assertThat(desk.draw(Map.of())).doesNotContain("name=\"reason\"");
        assertThat(desk.typed(Map.of(), List.of(), "outcome", "objected")).contains("name=\"reason\"");
    }

    @Test
    void only_what_others_depend_on_redraws_the_form() {
        String html = FormDesk.file("review-team").typed(Map.of(), List.of(), "outcome", "objected");
        assertThat(html).containsOnlyOnce("hx-post=\"/work-items/7/form\"").contains("hx-trigger=\"change\"");
        assertThat(html).contains("<noscript>", "name=\"refresh:\"");
    }

    @Test
    void a_problem_stands_under_its_field_and_on_top_with_a_link() {
        String html = FormDesk.file("review-team")
                .typed(
                        Map.of(),
                        List.of(new Problem("reason", "Say who you object to, and why.")),
                        "outcome",
                        "objected");
        assertThat(html)
                .contains("Not sent yet: one thing to put right.", "href=\"#f-reason\">Who you object to, and why</a>")
                .contains(
                        "id=\"f-reason-error\"",
                        "Say who you object to, and why.",
                        "aria-describedby=\"f-reason-error\"");
    }

    @Test
    void a_problem_of_no_field_is_said_in_full() {
        String html = FormDesk.file("complete-file").typed(Map.of(), List.of(new Problem("", "The file is closed.")));
        assertThat(html).contains("<span>The file is closed.</span>");
    }

    @Test
    void rows_are_added_and_removed() {
        FormDesk desk = FormDesk.file("propose-slots");
        String one = desk.draw(Map.of());
        assertThat(one)
                .contains("name=\"slots[0].starts\"", "name=\"add:slots\"")
                .contains("name=\"remove:slots[0]\" hidden=\"hidden\"");
        String two = desk.typed(Map.of(), List.of(), "slots[0].starts", "2026-12-14T09:00", "add:slots", "1");
        assertThat(two).contains("name=\"slots[1].ends\"", "value=\"2026-12-14T09:00\"", "name=\"remove:slots[1]\"");
        String back =
                desk.typed(Map.of(), List.of(), "slots[0].starts", "a", "slots[1].starts", "b", "remove:slots[0]", "1");
        assertThat(back).contains("value=\"b\"").doesNotContain("value=\"a\"", "name=\"slots[1]");
    }

    @Test
    void no_row_can_be_added_beyond_the_last() {
        String html = FormDesk.file("propose-slots")
                .typed(
                        Map.of("slotsAtMost", 3),
                        List.of(),
                        "slots[0].starts",
                        "a",
                        "slots[1].starts",
                        "b",
                        "slots[2].starts",
                        "c");
        assertThat(html).contains("slots[2].ends", "name=\"add:slots\" hidden=\"hidden\"");
    }

    @Test
    void a_problem_in_a_row_is_linked_by_the_row() {
        String html = FormDesk.file("propose-slots")
                .typed(
                        Map.of(),
                        List.of(new Problem("slots[1].ends", "Give it.")),
                        "slots[0].starts",
                        "w",
                        "slots[1].starts",
                        "x");
        assertThat(html).contains("href=\"#f-slots-1-ends\">Slot 2: Ends</a>", "id=\"f-slots-1-ends-error\"");
    }

    @Test
    void the_form_opens_with_what_the_data_says() {
        String html = FormDesk.file("plan-action")
                .draw(Map.of("owners", Map.of("ole", "Ole Brandt"), "owner", "ole", "cause", "Nobody did it."));
        assertThat(html)
                .contains(
                        "<option value=\"ole\" selected=\"selected\">Ole Brandt</option>",
                        ">Nobody did it.</textarea>");
    }

    @Test
    void files_that_are_here_already_stay_chosen() {
        Map<String, Object> waiting =
                Map.of("keptFiles_evidence", Map.of("waiting-1", "Plan.pdf", "waiting-2", "Old.pdf"));
        String html = FormDesk.file("submit-closure").typed(waiting, List.of(), "evidence", "waiting-1");
        assertThat(html).contains("<span>Plan.pdf</span>", "<span>Old.pdf</span>", "already here");
        assertThat(html).containsOnlyOnce("checked=\"checked\"");
    }

    @Test
    void fields_of_one_row_stand_side_by_side() {
        assertThat(FormDesk.file("plan-action").draw(Map.of())).contains("class=\"col-md-6\"");
    }

    @Test
    void texts_know_a_little_markdown_and_the_data() {
        String html = FormDesk.file("review-evidence")
                .draw(Map.of(
                        "answer",
                        "Two\nlines",
                        "files",
                        List.of(Map.of("name", "plan_[1].pdf", "url", "/evidence/E_1"))));
        assertThat(html)
                .contains("<strong>The partner answered:</strong> Two<br>lines")
                .contains("<ul><li><a href=\"/evidence/E_1\">plan_[1].pdf</a></li></ul>");
    }

    @Test
    void links_lead_nowhere_dangerous() {
        assertThat(Markdown.html("[a](javascript:x) [b](//evil.example)")).doesNotContain("<a");
    }
}
