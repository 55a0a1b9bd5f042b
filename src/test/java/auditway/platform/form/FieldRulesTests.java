package auditway.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.input.MailAddress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule of a field with an answer that keeps to it and one that does not. */
class FieldRulesTests {

    private static FormDesk field(String type, String more) {
        return FormDesk.of("{'type':'" + type + "','id':'F','key':'f',"
                + (type.equals("datetime") ? "" : "'label':'Site',") + "'layout':{}" + more + "}");
    }

    private static @Nullable Object answer(FormDesk desk, Object sent) {
        return desk.answer(Map.of("f", sent)).get("f");
    }

    private static String problem(FormDesk desk, Object sent) {
        return desk.problem(Map.of("f", sent));
    }

    @Test
    void a_required_text_is_filled_in() {
        FormDesk desk = field("textfield", ",'validate':{'required':true}");
        assertThat(answer(desk, " Hannover ")).isEqualTo("Hannover");
        assertThat(problem(desk, "  ")).isEqualTo("Fill in “Site”.");
        assertThat(desk.problem(Map.of())).isEqualTo("Fill in “Site”.");
    }

    @Test
    void the_form_may_say_itself_what_to_do() {
        FormDesk desk = field("textarea", ",'validate':{'required':true},'properties':{'error':'Say why.'}");
        assertThat(problem(desk, "")).isEqualTo("Say why.");
    }

    @Test
    void an_optional_text_left_empty_is_no_answer() {
        assertThat(field("textfield", "").answer(Map.of("f", ""))).isEmpty();
    }

    @Test
    void length_is_kept() {
        FormDesk desk = field("textfield", ",'validate':{'minLength':3,'maxLength':5}");
        assertThat(answer(desk, "abc")).isEqualTo("abc");
        assertThat(problem(desk, "ab")).isEqualTo("Write at least 3 characters for “Site”.");
        assertThat(problem(desk, "abcdef")).isEqualTo("Shorten “Site” to 5 characters; it has 6.");
    }

    @Test
    void line_ends_count_once() {
        assertThat(answer(field("textarea", ",'validate':{'maxLength':3}"), "a\r\nb"))
                .isEqualTo("a\nb");
    }

    @Test
    void a_pattern_is_kept() {
        FormDesk desk = field("textfield", ",'validate':{'pattern':'^https://.+'}");
        assertThat(answer(desk, "https://a.example")).isEqualTo("https://a.example");
        assertThat(problem(desk, "http://a.example")).isEqualTo("Write “Site” the way its hint says.");
    }

    @Test
    void an_email_address_has_its_parts() {
        FormDesk desk = field("textfield", ",'validate':{'validationType':'email'}");
        assertThat(answer(desk, "jana@example.org")).isEqualTo("jana@example.org");
        assertThat(problem(desk, "jana@example")).isEqualTo(MailAddress.SENTENCE);
    }

    @Test
    void a_telephone_number_has_its_country() {
        FormDesk desk = field("textfield", ",'validate':{'validationType':'phone'}");
        assertThat(answer(desk, "+49 511 123456")).isEqualTo("+49 511 123456");
        assertThat(problem(desk, "0511")).startsWith("Give a telephone number");
    }

    @Test
    void a_number_lies_in_its_range() {
        FormDesk desk = field("number", ",'decimalDigits':0,'validate':{'min':1,'max':3}");
        assertThat(answer(desk, "2")).isEqualTo(2);
        assertThat(answer(desk, 2)).isEqualTo(2);
        assertThat(problem(desk, "0")).isEqualTo("Give at least 1 for “Site”.");
        assertThat(problem(desk, "4")).isEqualTo("Give at most 3 for “Site”.");
        assertThat(problem(desk, "two")).isEqualTo("Give a number for “Site”.");
        assertThat(problem(desk, "1.5")).isEqualTo("Give a whole number for “Site”.");
        assertThat(answer(field("number", ""), "1.50")).isEqualTo(new BigDecimal("1.50"));
    }

    @Test
    void a_day_is_a_day() {
        FormDesk desk = field("datetime", ",'subtype':'date','dateLabel':'Day'");
        assertThat(answer(desk, "2026-11-24")).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(problem(desk, "24.11.2026")).isEqualTo("Give a day for “Day”, for example 2026-11-24.");
    }

    @Test
    void day_and_time_go_together() {
        FormDesk desk = field("datetime", ",'subtype':'datetime','dateLabel':'Held'");
        assertThat(answer(desk, "2026-11-24T10:00")).isEqualTo(LocalDateTime.of(2026, 11, 24, 10, 0));
        assertThat(problem(desk, "2026-11-24")).startsWith("Give day and time for “Held”");
        assertThat(answer(field("datetime", ",'subtype':'time','timeLabel':'At'"), "10:00"))
                .isEqualTo(LocalTime.of(10, 0));
    }

    @Test
    void a_day_ahead_is_not_past_anywhere() {
        FormDesk desk = field("datetime", ",'subtype':'date','dateLabel':'Day','disallowPassedDates':true");
        assertThat(answer(desk, "2026-11-22")).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(problem(desk, "2026-11-21")).isEqualTo("Choose a day for “Day” that is not past.");
    }

    @Test
    void a_required_box_is_ticked() {
        FormDesk desk = field("checkbox", ",'validate':{'required':true}");
        assertThat(answer(desk, "true")).isEqualTo(true);
        assertThat(desk.problem(Map.of())).isEqualTo("Tick “Site” to go on.");
        assertThat(problem(desk, "perhaps")).isEqualTo("Give “Site” as true or false.");
        assertThat(field("checkbox", "").answer(Map.of())).isEqualTo(Map.of("f", false));
    }

    @Test
    void a_choice_is_one_of_those_shown() {
        FormDesk desk = field("radio", ",'values':[{'value':'a','label':'A'}],'validate':{'required':true}");
        assertThat(answer(desk, "a")).isEqualTo("a");
        assertThat(problem(desk, "b")).isEqualTo("“b” cannot be chosen for “Site”; choose one of those shown.");
        assertThat(problem(desk, "b".repeat(1_000))).hasSizeLessThan(150);
        assertThat(desk.problem(Map.of())).isEqualTo("Choose an answer to “Site”.");
    }

    @Test
    void options_may_come_from_the_data() {
        FormDesk desk = field("checklist", ",'valuesKey':'towns'");
        Map<String, Object> labels = Map.of("towns", Map.of("h", "Hannover"));
        Map<String, Object> options = Map.of("towns", List.of(new Option("h", "Hannover"), Map.of("value", "b")));
        assertThat(desk.answer(Map.of("f", List.of("h")), labels)).isEqualTo(Map.of("f", List.of("h")));
        assertThat(desk.answer(Map.of("f", List.of("b", "h")), options)).isEqualTo(Map.of("f", List.of("b", "h")));
        assertThat(desk.problems(Map.of("f", List.of("x")), options)).hasSize(1);
    }

    @Test
    void options_may_come_from_an_expression() {
        FormDesk desk = field("select", ",'valuesExpression':'=for t in towns return {value: t.id, label: t.name}'");
        Map<String, Object> data = Map.of("towns", List.of(Map.of("id", "h", "name", "Hannover")));
        assertThat(desk.answer(Map.of("f", "h"), data)).isEqualTo(Map.of("f", "h"));
        assertThat(desk.draw(data)).contains("Hannover");
    }

    @Test
    void files_are_given_by_their_ids() {
        FormDesk one = field("filepicker", ",'validate':{'required':true}");
        assertThat(answer(one, List.of("E-01"))).isEqualTo(List.of("E-01"));
        assertThat(problem(one, List.of("E-01", "E-02"))).isEqualTo("Give only one file for “Site”.");
        assertThat(one.problem(Map.of())).isEqualTo("Add a file to “Site”.");
        assertThat(answer(field("filepicker", ",'multiple':true"), List.of("a", "b")))
                .isEqualTo(List.of("a", "b"));
    }

    @Test
    void a_value_of_another_shape_is_refused() {
        assertThat(problem(field("textfield", ""), List.of("a", "b"))).isEqualTo("Give one value for “Site”.");
        assertThat(problem(field("textfield", ""), 7)).isEqualTo("Give “Site” as text.");
        assertThat(problem(field("checklist", ",'valuesKey':'x'"), 7)).isEqualTo("Give “Site” as a list of texts.");
    }

    @Test
    void an_answer_may_be_required_where_the_data_says_so() {
        FormDesk desk = FormDesk.of("{'type':'textarea','id':'F','key':'f','label':'Cause','validate':{'minLength':5},"
                + "'properties':{'requiredWhen':'=mandatory = true'}}");
        Map<String, Object> mandatory = Map.of("mandatory", true);
        Map<String, Object> other = Map.of("mandatory", false);

        assertThat(desk.problems(Map.of(), mandatory)).hasSize(1);
        assertThat(desk.problems(Map.of("f", "four"), mandatory)).hasSize(1);
        assertThat(desk.problems(Map.of("f", "enough"), mandatory)).isEmpty();
        assertThat(desk.problems(Map.of(), other)).isEmpty();
        assertThat(desk.problems(Map.of("f", "four"), other)).isEmpty();
        assertThat(desk.draw(mandatory)).contains("at least 5 characters").doesNotContain("optional");
        assertThat(desk.draw(other)).contains("optional").doesNotContain("at least");
    }
}
