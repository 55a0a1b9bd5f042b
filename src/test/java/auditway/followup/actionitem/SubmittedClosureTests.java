package auditway.followup.actionitem;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.OLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.AtOnce;
import auditway.conduct.evidence.Evidence;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.NotYours;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the auditors check is what was submitted: nothing is added to it or changed in it until they have decided. */
@ApplicationTest
@Tag("both-databases")
class SubmittedClosureTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ClosingActionItems closing;

    @Autowired
    private MockMvcTester mvc;

    private IssuedItem item;
    private String evidence;

    @BeforeEach
    void planned() {
        item = IssuedItem.of(context);
        item.complete("planAction", item.plan(), JANA);
        evidence = item.offer();
    }

    private void submit() {
        item.complete("submitClosure", Map.of("statement", "Held.", "evidence", List.of(evidence)), OLE);
    }

    @Test
    void a_file_or_link_that_comes_while_it_is_checked_is_refused_and_taken_again_when_it_is_returned() {
        submit();
        assertThatThrownBy(item::offer)
                .isInstanceOf(Conflict.class)
                .hasMessage("The closure of AI-01 is being checked, so its evidence stays as it was submitted;"
                        + " add more if it is returned.");
        assertThat(mvc.post()
                        .uri("/api/v1/audits/" + item.audit.id + "/evidence")
                        .multipart()
                        .file(new MockMultipartFile("file", "later.txt", "text/plain", "Later.".getBytes()))
                        .param("purpose", "CLOSURE")
                        .param("subjectId", item.id)
                        .with(OLE.basic()))
                .hasStatus(409)
                .bodyText()
                .contains("is being checked");
        item.complete("verifyClosure", Map.of("outcome", "returned", "reason", "Add phone and chat."), DAVID);
        item.offer();
        assertThat(closing.offered(item.now())).hasSize(2);
    }

    @Test
    void evidence_of_a_closure_belongs_to_the_control_of_its_item() {
        assertThat(mvc.post()
                        .uri("/api/v1/audits/" + item.audit.id + "/evidence")
                        .multipart()
                        .file(new MockMultipartFile("file", "other.txt", "text/plain", "Other.".getBytes()))
                        .param("purpose", "CLOSURE")
                        .param("subjectId", item.id)
                        .param("controlId", "2.1")
                        .with(OLE.basic()))
                .hasStatus(422)
                .bodyText()
                .contains(item.id + " is about control ");
    }

    @Test
    void a_closed_item_takes_no_more_evidence() {
        submit();
        item.complete("verifyClosure", Map.of("outcome", "accepted"), DAVID);
        assertThatThrownBy(item::offer)
                .isInstanceOf(Conflict.class)
                .hasMessage("AI-01 is accepted and takes no more evidence; ask the lead auditor.");
    }

    @Test
    void what_was_done_is_read_as_it_was_submitted_and_is_written_by_the_partner_alone() {
        assertThatThrownBy(() -> closing.begin(item.id, "By the auditor.", item.audit.actor(DAVID)))
                .isInstanceOf(NotYours.class);
        submit();
        assertThatThrownBy(() -> closing.begin(item.id, "Held twice.", item.audit.actor(OLE)))
                .isInstanceOf(Conflict.class);
        assertThat(closing.submitted(
                        item.audit.step("action-item", "verifyClosure", "verify-closure", "verifyingAuditor", item.id)))
                .containsEntry("statement", "Held.");
    }

    @Test
    void the_page_of_the_check_says_what_was_wanted_and_when_it_is_closed() {
        submit();

        assertThat(mvc.get().uri(item.work(DAVID).get(0).path()).with(DAVID.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Requirement:", "Gap:", "Four tests.", "It is closed when:", "Held.")
                .contains("Evidence wanted:", "A report.", "What was done:");
    }

    @Test
    void evidence_that_is_added_while_the_item_is_submitted_is_among_what_was_submitted_or_refused() throws Exception {
        Callable<?> submits = () -> {
            submit();
            return "";
        };
        Callable<?> adds = item::offer;
        assertThat(AtOnce.refusals(List.of(submits, adds, adds)).get(0)).isEmpty();
        assertThat(item.audit.get(EvidenceFiles.class).ofSubject(item.audit.id, item.id))
                .as("all that the auditor sees was submitted")
                .allMatch(Evidence::cited);
    }
}
