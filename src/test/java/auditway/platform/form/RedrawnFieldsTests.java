package auditway.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An answer on which other fields depend changes those fields alone. */
class RedrawnFieldsTests {

    @Test
    void a_field_that_now_applies_is_drawn_in_its_place() {
        assertThat(FormDesk.file("review-team").redrawn(Map.of(), "outcome", "objected"))
                .contains("id=\"w-reason\"", "hx-swap-oob=\"true\"", "name=\"reason\"")
                .doesNotContain("id=\"w-outcome\"", "name=\"outcome\"");
    }

    @Test
    void a_field_that_no_longer_applies_leaves_its_place() {
        String html = FormDesk.of(
                        "{'type':'textfield','id':'A','key':'a','defaultValue':'x'}",
                        "{'type':'textfield','id':'B','key':'b','conditional':{'hide':'=a = \\'y\\''}}"
                                .replace("\\'", "\\\""))
                .redrawn(Map.of(), "a", "y", "b", "typed");
        assertThat(html).contains("id=\"w-b\"", "hidden").doesNotContain("<input", "id=\"w-a\"");
    }

    @Test
    void nothing_is_drawn_where_nothing_changed() {
        assertThat(FormDesk.file("review-team").redrawn(Map.of(), "outcome", "accepted"))
                .isBlank();
    }

    @Test
    void a_field_that_appears_begins_with_what_the_form_says() {
        String html = FormDesk.of(
                        "{'type':'checkbox','id':'A','key':'a'}",
                        "{'type':'number','id':'B','key':'b','conditional':{'hide':'=not(a)'}}")
                .redrawn(Map.of("b", 30), "a", "true");
        assertThat(html).contains("id=\"w-b\"", "value=\"30\"");
    }

    @Test
    void a_text_depends_on_what_is_inserted_into_it_and_not_on_words_that_are_named_like_a_field() {
        String html = FormDesk.of(
                        "{'type':'text','id':'T','text':'Change the breaks on {{day}}.'}",
                        "{'type':'textfield','id':'B','key':'breaks'}",
                        "{'type':'textfield','id':'D','key':'day'}")
                .draw(Map.of());
        assertThat(html).containsOnlyOnce("hx-post").containsPattern("id=\"w-day\"[^>]*hx-post");
    }

    @Test
    void a_list_that_appears_begins_with_the_rows_it_was_given() {
        Map<String, Object> team = Map.of("team", List.of(Map.of("name", "Ann"), Map.of("name", "Bo")));
        assertThat(list().redrawn(team, "a", "true")).contains("value=\"Ann\"", "value=\"Bo\"");
    }

    @Test
    void a_list_that_was_emptied_stays_empty() {
        Map<String, Object> team = Map.of("team", List.of(Map.of("name", "Ann")));
        assertThat(list().redrawn(team, "a", "true", "_drawn:team", "1")).doesNotContain("value=\"Ann\"");
    }

    private static FormDesk list() {
        return FormDesk.of(
                "{'type':'checkbox','id':'A','key':'a'}",
                "{'type':'dynamiclist','id':'L','path':'team','isRepeating':true,'allowAddRemove':true,"
                        + "'conditional':{'hide':'=not(a)'},"
                        + "'components':[{'type':'textfield','id':'N','key':'name'}]}");
    }

    @Test
    void a_choice_that_appears_begins_with_what_it_was_given_and_shows_what_depends_on_it() {
        String html = FormDesk.of(
                        "{'type':'checkbox','id':'A','key':'a'}",
                        "{'type':'radio','id':'B','key':'b','values':[{'label':'Y','value':'y'}],"
                                + "'conditional':{'hide':'=not(a)'}}",
                        "{'type':'textfield','id':'C','key':'c','conditional':{'hide':'=not(b = \\'y\\')'}}"
                                .replace("\\'", "\\\""))
                .redrawn(Map.of("b", "y"), "a", "true");
        assertThat(html).contains("checked", "name=\"c\"");
    }

    @Test
    void boxes_without_a_tick_stay_so() {
        String form = "{'type':'checkbox','id':'B','key':'b','conditional':{'hide':'=not(a)'}}";
        FormDesk desk = FormDesk.of("{'type':'checkbox','id':'A','key':'a'}", form);
        assertThat(desk.redrawn(Map.of("b", true), "a", "true")).contains("checked");
        assertThat(desk.redrawn(Map.of("b", true), "a", "true", "_drawn:b", "1"))
                .contains("id=\"w-b\"")
                .doesNotContain("checked");
    }

    @Test
    void a_sentence_that_closes_with_a_name_has_one_full_stop() {
        FormDesk form = FormDesk.of("{'type':'text','id':'T','text':'It is with {{who}}. Then it ends.'}");
        assertThat(form.draw(Map.of("who", "Morava Data s.r.o.")))
                .contains("It is with Morava Data s.r.o. Then it ends.");
        assertThat(form.draw(Map.of("who", "Delta Quay"))).contains("It is with Delta Quay. Then it ends.");
    }
}
