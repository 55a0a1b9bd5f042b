package auditway.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class SubmissionTests {

    private static Submission post(String... pairs) {
        LinkedMultiValueMap<String, String> posted = new LinkedMultiValueMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            posted.add(pairs[i], pairs[i + 1]);
        }
        return Submission.ofPost(posted);
    }

    @Test
    void names_with_an_index_become_rows() {
        assertThat(post("slots[0].starts", "a", "slots[1].starts", "b", "slots[0].ends", "c")
                        .values())
                .isEqualTo(Map.of("slots", List.of(Map.of("starts", "a", "ends", "c"), Map.of("starts", "b"))));
    }

    @Test
    void names_with_a_dot_become_groups() {
        assertThat(post("site.town", "Hannover").values()).isEqualTo(Map.of("site", Map.of("town", "Hannover")));
    }

    @Test
    void a_name_sent_twice_is_a_list() {
        assertThat(post("met", "a", "met", "b").values()).isEqualTo(Map.of("met", List.of("a", "b")));
    }

    @Test
    void the_forgery_token_and_files_are_no_answers() {
        Submission submission = post("_csrf", "x", "file:evidence", "", "answer", "yes");
        assertThat(submission.values()).isEqualTo(Map.of("answer", "yes"));
        assertThat(submission.isEdit()).isFalse();
    }

    @Test
    void a_button_inside_the_form_hands_nothing_in() {
        assertThat(post("add:slots", "1").isEdit()).isTrue();
        assertThat(post("refresh:", "1").isEdit()).isTrue();
    }

    @Test
    void names_that_contradict_each_other_do_no_harm() {
        assertThat(post("a", "x", "a.b", "y", "a[0].b", "z").values()).containsEntry("a", "x");
        assertThat(post("a[0]b", "x").values()).containsEntry("a[0]b", "x");
        assertThat(post("a[0]", "x").values()).containsEntry("a[0]", "x");
    }

    @Test
    void a_row_beyond_the_longest_list_is_refused_before_any_is_made() {
        assertThat(post("slots[199].starts", "x").values()).containsKey("slots");
        assertThatThrownBy(() -> post("slots[200].starts", "x"))
                .hasMessage("A list takes at most 200 rows; send fewer.");
    }

    @Test
    void the_files_of_a_field_go_by_the_key_of_the_field() {
        assertThat(Submission.fileField("file:evidence")).contains("evidence");
        assertThat(Submission.fileField("evidence")).isEmpty();
    }

    @Test
    void a_name_that_no_form_has_is_kept_for_the_refusal_and_not_dropped() {
        assertThat(post("file", "x", "strange:name", "y", "a.b.c.d.e", "z", "slots[1000].starts", "q")
                        .values())
                .containsOnlyKeys("file", "strange:name", "a.b.c.d.e", "slots[1000].starts");
    }

    @Test
    void rows_close_up_whatever_numbers_they_were_sent_under() {
        assertThat(post("slots[99].starts", "b", "slots[3].starts", "a").values())
                .isEqualTo(Map.of("slots", List.of(Map.of("starts", "a"), Map.of("starts", "b"))));
    }
}
