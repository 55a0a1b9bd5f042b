package auditway.conduct.finding;

import static auditway.Persona.DAVID;
import static auditway.Persona.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.AtOnce;
import auditway.HeldAudit;
import auditway.Persona;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two people word the same draft finding. */
@ApplicationTest
@Tag("both-databases")
class FindingEditsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Findings findings;

    private HeldAudit audit;
    private String id;
    private String read;

    @BeforeEach
    void drafted() {
        audit = HeldAudit.of(context);
        id = audit.drafted();
        read = version();
    }

    @Test
    void words_made_on_an_older_version_are_refused_and_overwrite_nothing() {
        assertThat(put("David's words", read, DAVID)).hasStatusOk();
        assertThat(put("Priya's words", read, PRIYA))
                .hasStatus(409)
                .bodyText()
                .contains("was changed or looked at after you opened it");
        assertThat(title()).isEqualTo("David's words");
        assertThat(put("Priya's words", version(), PRIYA)).hasStatusOk();
        assertThat(title()).isEqualTo("Priya's words");
    }

    @Test
    void words_that_name_no_version_are_refused_with_what_to_send() {
        assertThat(put("Priya's words", null, PRIYA))
                .hasStatus(400)
                .bodyText()
                .contains("Say which version of F-01 yours was made on");

        assertThat(title()).isEqualTo("Tests weekly");
    }

    @Test
    void the_version_to_name_is_the_etag_of_what_was_read() {
        assertThat(pages.get().uri("/api/v1/findings/" + id).with(DAVID.basic()))
                .hasStatusOk()
                .hasHeader("ETag", "\"" + read + "\"");
        assertThat(put("David's words", read, DAVID)).hasHeader("ETag", "\"" + version() + "\"");
    }

    @Test
    void of_several_words_at_the_same_moment_one_is_kept_and_the_others_are_told() throws Exception {
        MvcTestResult[] answers = new MvcTestResult[6];
        List<Callable<MvcTestResult>> all = IntStream.range(0, answers.length)
                .mapToObj(n -> (Callable<MvcTestResult>) () -> answers[n] = put("Words " + n, read, DAVID))
                .toList();
        AtOnce.refusals(all);
        assertThat(answers).extracting(one -> one.getResponse().getStatus()).containsOnlyOnce(200);
        assertThat(answers).extracting(one -> one.getResponse().getStatus()).containsOnly(200, 409);
        int kept = IntStream.range(0, answers.length)
                .filter(n -> answers[n].getResponse().getStatus() == 200)
                .findFirst()
                .orElseThrow();
        assertThat(title()).isEqualTo("Words " + kept);
    }

    @Test
    void the_page_shows_both_words_and_saves_mine_over_the_others_only_when_i_say_so() {
        assertThat(pages.get().uri(tab()).param("finding", "F-01").with(PRIYA.signedIn()))
                .bodyText()
                .contains("name=\"version\" value=\"" + read + "\"");
        put("David's words", read, DAVID);
        String now = version();
        assertThat(post("Typed by Priya", read))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "F-01 was changed or looked at after you opened it",
                        "last worded by",
                        "<dd>David&#39;s words</dd>",
                        ">Typed by Priya</textarea>",
                        "Save mine instead",
                        "name=\"version\" value=\"" + now + "\"");
        assertThat(title()).isEqualTo("David's words");
        assertThat(post("Typed by Priya", now)).hasStatus3xxRedirection();
        assertThat(title()).isEqualTo("Typed by Priya");
    }

    @Test
    void a_form_that_was_put_right_is_still_made_on_the_version_it_was_opened_with() {
        put("David's words", read, DAVID);
        assertThat(post(" ", read)).hasStatus(409);
        String now = version();
        assertThat(post(" ", now)).hasStatus(422).bodyText().contains("name=\"version\" value=\"" + now + "\"");
    }

    private MvcTestResult put(String title, @Nullable String version, Persona who) {
        var request = pages.put()
                .uri("/api/v1/findings/" + id)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"title\":\"" + title + "\"}")
                .with(who.basic());
        return (version == null ? request : request.header("If-Match", "\"" + version + "\"")).exchange();
    }

    private MvcTestResult post(String title, String version) {
        return pages.post()
                .uri(tab() + "/" + id)
                .param("version", version)
                .param("title", title)
                .with(PRIYA.signedIn())
                .exchange();
    }

    private String tab() {
        return "/audits/" + audit.id + "/findings";
    }

    private String version() {
        return String.valueOf(findings.get(id).version());
    }

    private String title() {
        return findings.get(id).wording().title();
    }
}
