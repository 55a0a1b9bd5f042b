package auditway.followup.actionitem;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.OLE;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Action items on pages and in the API. */
@ApplicationTest
@Tag("both-databases")
class ActionItemPagesTests {

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
    void the_partner_plans_adds_a_link_and_submits_on_one_page() {
        String path = "/action-items/" + item.id;
        assertThat(pages.get().uri(path).with(JANA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Your plan", "Check before you submit", "Four tests.");

        assertThat(pages.post()
                        .uri(path + "/plan")
                        .param("owner", item.audit.actor(OLE).accountId())
                        .param("cause", "Nobody did it.")
                        .with(JANA.signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("in at least 40 characters", "Nobody did it.");

        assertThat(pages.post()
                        .uri(path + "/evidence")
                        .param("link", "https://wiki.example/test")
                        .with(JANA.signedIn()))
                .hasStatus3xxRedirection();
        var submission = pages.post().uri(path + "/submission").param("statement", "Held on 9 December.");
        item.plan().forEach((field, value) -> submission.param(field, value.toString()));
        assertThat(submission.with(JANA.signedIn())).hasStatus3xxRedirection();
        assertThat(item.now().state()).isEqualTo(ItemState.SUBMITTED);

        assertThat(pages.get().uri(path).with(JANA.signedIn())).bodyText().contains("The clock is stopped");
        assertThat(pages.get().uri(path).with(DAVID.signedIn())).bodyText().contains("Your check");
        assertThat(pages.post()
                        .uri(path + "/verification")
                        .param("outcome", "returned")
                        .with(DAVID.signedIn()))
                .hasStatus(422);
        assertThat(pages.post()
                        .uri(path + "/verification")
                        .param("outcome", "accepted")
                        .param("note", "Seen.")
                        .with(DAVID.signedIn()))
                .hasStatus3xxRedirection();
        assertThat(pages.get().uri(path).with(JANA.signedIn()))
                .bodyText()
                .contains("Accepted")
                .doesNotContain("Seen.");
    }

    @Test
    void lists_and_api_answer_those_who_see_the_audit() {
        assertThat(pages.get().uri("/audits/" + item.audit.id + "/actions").with(JANA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("AI-01", "To do");
        assertThat(pages.get()
                        .uri("/api/v1/audits/" + item.audit.id + "/action-items")
                        .with(DAVID.basic()))
                .bodyJson()
                .extractingPath("$[0].id")
                .isEqualTo(item.id);
        assertThat(pages.get().uri("/api/v1/action-items/" + item.id).with(JANA.basic()))
                .bodyJson()
                .extractingPath("$.item.demand.gap")
                .isEqualTo("Four tests.");
        assertThat(pages.get().uri("/api/v1/action-items/" + item.id).with(Persona.SAMUEL.basic()))
                .hasStatus(404);
    }

    @Test
    void what_was_done_is_saved_with_the_plan() {
        String path = "/action-items/" + item.id;
        var save = pages.post().uri(path + "/plan").param("statement", "The first test is booked for Monday.");
        item.plan().forEach((field, value) -> save.param(field, value.toString()));
        assertThat(save.with(JANA.signedIn())).hasStatus3xxRedirection();

        assertThat(pages.get().uri(path).with(JANA.signedIn()))
                .bodyText()
                .contains("The first test is booked for Monday.", "What was done is described");
    }

    @Test
    void what_was_done_takes_no_more_than_the_form_does() {
        var save = pages.post().uri("/action-items/" + item.id + "/plan").param("statement", "x".repeat(4_001));
        item.plan().forEach((field, value) -> save.param(field, value.toString()));
        assertThat(save.with(JANA.signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("What was done takes at most 4,000 characters; this has 4,001: shorten it.");
    }

    @Test
    void a_day_past_the_hard_stop_is_refused_at_its_field_and_keeps_what_was_typed() {
        String late = LocalDate.now(ZoneOffset.UTC).plusYears(2).toString();
        var save = pages.post().uri("/action-items/" + item.id + "/plan");
        item.plan().forEach((field, value) -> save.param(field, field.equals("doneBy") ? late : value.toString()));

        assertThat(save.with(JANA.signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("after the hard stop nothing can be closed", "href=\"#f-doneBy\"", late);
    }

    @Test
    void the_check_before_submitting_asks_for_all_that_submitting_asks_for() {
        String path = "/action-items/" + item.id;
        var save = pages.post().uri(path + "/plan");
        item.plan().forEach((field, value) -> save.param(field, value.toString()));
        save.with(JANA.signedIn()).exchange();

        assertThat(pages.get().uri(path).with(JANA.signedIn()))
                .bodyText()
                .contains(
                        "Say what was done, when and by whom",
                        "href=\"#f-statement\"",
                        "Add at least one file or link that shows it was done.");
    }

    @Test
    void of_several_files_all_are_evidence_or_none() {
        var post = pages.post().uri("/action-items/" + item.id + "/evidence").multipart();
        post.file(
                new MockMultipartFile("file", "plan.txt", "text/plain", "The plan.".getBytes(StandardCharsets.UTF_8)));
        post.file(new MockMultipartFile("file", "big.txt", "text/plain", new byte[2_000_000]));

        assertThat(post.with(JANA.signedIn())).hasStatus(422);
        assertThat(pages.get().uri("/action-items/" + item.id).with(JANA.signedIn()))
                .bodyText()
                .doesNotContain("plan.txt");
    }

    @Test
    void submitting_takes_the_chosen_file_along() {
        assertThat(sent("/submission", "The test was held on 9 December.", "report.txt"))
                .hasStatus3xxRedirection();

        assertThat(item.now().state()).isEqualTo(ItemState.SUBMITTED);
        assertThat(pages.get().uri("/action-items/" + item.id).with(DAVID.signedIn()))
                .bodyText()
                .contains("report.txt");
        assertThat(pages.get().uri("/audits/" + item.audit.id + "/timeline").with(DAVID.signedIn()))
                .bodyText()
                .contains("1 piece of evidence");
    }

    @Test
    void saving_the_plan_takes_the_chosen_file_along() {
        assertThat(sent("/plan", "", "draft.txt")).hasStatus3xxRedirection();

        assertThat(pages.get().uri("/action-items/" + item.id).with(JANA.signedIn()))
                .bodyText()
                .contains("draft.txt");
    }

    @Test
    void a_refused_submission_changes_nothing_and_says_which_file_to_choose_again() {
        assertThat(sent("/submission", "", "half.txt"))
                .hasStatus(422)
                .bodyText()
                .contains("An outside firm tests once.", "Choose half.txt again; it was not added.");

        assertThat(item.now().isPlanned()).isFalse();
        assertThat(pages.get().uri("/action-items/" + item.id).with(JANA.signedIn()))
                .bodyText()
                .doesNotContain("An outside firm tests once.", "half.txt");
    }

    @Test
    void adding_a_link_first_keeps_what_was_typed_on_the_page() {
        var add = pages.post().uri("/action-items/" + item.id + "/evidence").param("link", "https://wiki.example/test");
        item.plan().forEach((field, value) -> add.param(field, value.toString()));
        var added = add.with(JANA.signedIn()).exchange();

        assertThat(added).hasStatus3xxRedirection();
        assertThat(pages.get()
                        .uri("/action-items/" + item.id)
                        .flashAttrs(added.getMvcResult().getFlashMap())
                        .with(JANA.signedIn()))
                .bodyText()
                .contains("An outside firm tests once.", "https://wiki.example/test");
    }

    @Test
    void what_was_typed_comes_back_where_a_colleague_has_submitted_meanwhile() {
        assertThat(sent("/submission", "The test was held on 9 December.", "report.txt"))
                .hasStatus3xxRedirection();
        assertThat(sent("/submission", "The test was held, and filmed.", "film.txt"))
                .hasStatus4xxClientError()
                .bodyText()
                .contains("What was done", "The test was held, and filmed.", "Who sees to it");
    }

    @Test
    void the_owner_who_is_shown_is_the_owner_who_is_named() {
        assertThat(pages.get().uri("/action-items/" + item.id).with(JANA.signedIn()))
                .bodyText()
                .contains("An owner is named")
                .doesNotContain("Nobody was named yet");
    }

    private MvcTestResult sent(String way, String statement, String file) {
        var post = pages.post().uri("/action-items/" + item.id + way).multipart();
        post.file(new MockMultipartFile("file", file, "text/plain", "It was held.".getBytes(StandardCharsets.UTF_8)));
        item.plan().forEach((field, value) -> post.param(field, value.toString()));
        return post.param("statement", statement).with(JANA.signedIn()).exchange();
    }

    @Test
    void until_when_is_told_by_the_clock_that_is_named() {
        assertThat(pages.get().uri("/action-items/" + item.id).with(JANA.signedIn()))
                .bodyText()
                .doesNotContain("Berlin time")
                .containsPattern("big-due\">[^<]*, 18:00( in Berlin \\(1[67]:00 in \\w+\\))?<");
    }

    @Test
    void the_form_asks_for_a_cause_by_the_measure_of_the_plan() throws IOException {
        assertThat(Files.readString(Path.of("forms/plan-action.form"))).contains("\"minLength\": " + Plan.CAUSE_LENGTH);
    }
}
