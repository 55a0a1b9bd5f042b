package auditway.followup.actionitem;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The list beside the form, the refusal of a submission and the history of an action item say the same. */
@ApplicationTest
class SubmissionPageTests {

    private static final Pattern MISSING = Pattern.compile("<a href=\"#f-\\w+\"[^>]*>([^<]+)</a");

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester pages;

    private IssuedItem item;

    @BeforeEach
    void issued() {
        item = IssuedItem.of(context);
    }

    @Test
    void an_empty_submission_is_refused_with_everything_that_the_list_shows_missing() {
        List<String> listed = linked(page(), "Check before you submit", "Submit for checking");
        assertThat(listed)
                .contains(
                        "Say what was done, when and by whom.", "Add at least one file or link that shows it was done.")
                .doesNotContain("Cause is described");

        assertThat(pages.post().uri(address() + "/submission").with(JANA.signedIn()))
                .hasStatus(422)
                .bodyText()
                .satisfies(refused -> assertThat(linked(refused, "class=\"problems\"", "</ul>"))
                        .containsAll(listed));
    }

    @Test
    void a_plan_that_is_saved_and_submitted_unchanged_was_planned_once() {
        var plan = pages.post().uri(address() + "/plan");
        item.plan().forEach((field, value) -> plan.param(field, value.toString()));
        assertThat(plan.with(JANA.signedIn())).hasStatus3xxRedirection();
        var submission = pages.post()
                .uri(address() + "/submission")
                .param("statement", "Held on 9 December.")
                .param("link", "https://wiki.example/test");
        item.plan().forEach((field, value) -> submission.param(field, value.toString()));
        assertThat(submission.with(JANA.signedIn())).hasStatus3xxRedirection();

        assertThat(page().split("<b>Planned</b>")).hasSize(2);
        assertThat(page()).contains("<b>Submitted</b>").doesNotContain("<b>Plan changed</b>");
    }

    @Test
    void a_file_is_as_large_on_the_page_of_its_action_item_as_among_the_evidence() {
        byte[] content = "x".repeat(122_800).getBytes(StandardCharsets.UTF_8);
        var offer = pages.post().uri(address() + "/evidence").multipart();
        offer.file(new MockMultipartFile("file", "log.txt", "text/plain", content));
        assertThat(offer.with(JANA.signedIn())).hasStatus3xxRedirection();

        assertThat(page()).contains("123 kB");
        assertThat(pages.get().uri("/audits/" + item.audit.id + "/evidence").with(DAVID.signedIn()))
                .bodyText()
                .contains("123 kB");
    }

    /** The links to fields in a part of the page. */
    private static List<String> linked(String page, String from, String to) {
        String part = page.substring(page.indexOf(from));
        return MISSING.matcher(part.substring(0, part.indexOf(to)))
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }

    private String address() {
        return "/action-items/" + item.id;
    }

    private String page() {
        return new String(
                pages.get()
                        .uri(address())
                        .with(JANA.signedIn())
                        .exchange()
                        .getMvcResult()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
