package auditway.platform.inbox.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static auditway.Persona.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.Persona;
import auditway.conduct.evidence.Evidence;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.conduct.evidence.EvidenceRequest;
import auditway.conduct.evidence.EvidenceRequests;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Files sent with a form wait until the form is taken: none is lost by a refusal, none is evidence before. */
@ApplicationTest
@Tag("both-databases")
class FilesOfFormsTests {

    private static final Pattern WAITING = Pattern.compile("value=\"(waiting-[^\"]+)\"");
    private static final MockMultipartFile PLAN = file("file:evidence", "Plan.txt", "The plan of the year.");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private EvidenceFiles evidence;

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcClient jdbc;

    private HeldAudit audit;
    private EvidenceRequest request;
    private WorkItem item;

    @BeforeEach
    void an_auditor_asks_for_evidence() {
        audit = HeldAudit.of(context);
        request = context.getBean(EvidenceRequests.class)
                .raise(audit.id, null, "The plan of the year.", audit.actor(PRIYA));
        item = inbox.mine(audit.actor(JANA), "").stream()
                .filter(each -> request.id().equals(each.step().subject()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_page_sends_its_answer_with_a_file() throws Exception {
        assertThat(page()).contains("name=\"file:evidence\"", "multipart/form-data");
        assertThat(send(JANA, PLAN, post -> post.param("answer", "The plan."))).hasStatus(302);

        assertThat(offered()).extracting(Evidence::title).containsExactly("Plan.txt");
        assertThat(waiting()).isZero();
    }

    @Test
    void a_refused_answer_keeps_the_file_and_makes_no_evidence_of_it() throws Exception {
        MvcTestResult refused = send(JANA, PLAN, post -> post);

        assertThat(refused).hasStatus(422).bodyText().contains("Plan.txt", "already here", "Say what the files show.");
        assertThat(offered()).isEmpty();

        String file = WAITING.matcher(refused.getResponse().getContentAsString())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(page()).contains(file);
        assertThat(send(JANA, null, post -> post.param("answer", "The plan.").param("evidence", file)))
                .hasStatus(302);
        assertThat(offered()).extracting(Evidence::title).containsExactly("Plan.txt");
        assertThat(waiting()).isZero();
    }

    @Test
    void a_file_that_was_unticked_is_no_evidence() throws Exception {
        send(JANA, PLAN, post -> post);
        MockMultipartFile other = file("file:evidence", "Other.txt", "Another one.");

        assertThat(send(JANA, other, post -> post.param("answer", "The other.")))
                .hasStatus(302);

        assertThat(offered()).extracting(Evidence::title).containsExactly("Other.txt");
        assertThat(waiting()).isZero();
    }

    @Test
    void a_waiting_file_is_its_senders_alone() throws Exception {
        String refused = send(JANA, PLAN, post -> post).getResponse().getContentAsString();
        String file =
                WAITING.matcher(refused).results().findFirst().orElseThrow().group(1);

        assertThat(send(OLE, null, post -> post.param("answer", "The plan.").param("evidence", file)))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("Plan.txt");
        assertThat(offered()).isEmpty();
    }

    @Test
    void nothing_is_kept_of_who_may_not_complete_it() throws Exception {
        for (Persona other : List.of(MARTA, DAVID)) {
            assertThat(send(other, PLAN, post -> post.param("answer", "The plan.")))
                    .satisfies(answer ->
                            assertThat(answer.getResponse().getStatus()).isIn(403, 404));
        }
        assertThat(offered()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void nothing_is_kept_with_a_form_that_is_done() throws Exception {
        send(JANA, PLAN, post -> post.param("answer", "The plan."));

        assertThat(send(JANA, PLAN, post -> post.param("answer", "The plan, once more.")))
                .hasStatus(409)
                .bodyText()
                .contains("was already completed by Jana Kruse", "The plan, once more.")
                .doesNotContain("moved on", "Answer 409");
        assertThat(offered()).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void nothing_is_kept_for_a_field_that_the_form_does_not_have() throws Exception {
        MockMultipartFile stray = file("file:report", "Stray.txt", "Stray.");

        assertThat(send(JANA, stray, post -> post.param("answer", "The plan."))).hasStatus(422);
        assertThat(waiting()).isZero();
    }

    @Test
    void a_file_that_is_not_taken_is_told_at_its_field() throws Exception {
        assertThat(send(
                        JANA,
                        file("file:evidence", "Empty.txt", " ".repeat(2_000_000)),
                        post -> post.param("answer", "The plan.")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"f-evidence-error\"", "larger than 1 MB", "The plan.");
        assertThat(waiting()).isZero();
    }

    private List<Evidence> offered() {
        return evidence.ofSubject(audit.id, request.id());
    }

    private int waiting() {
        return jdbc.sql("select count(*) from evidence_waiting where step_id = ?")
                .param(item.id())
                .query(Integer.class)
                .single();
    }

    private String page() throws Exception {
        return mvc.get()
                .uri(item.path())
                .with(JANA.signedIn())
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private MvcTestResult send(
            Persona who,
            @Nullable MockMultipartFile file,
            UnaryOperator<MockMultipartHttpServletRequestBuilder> answers) {
        MockMultipartHttpServletRequestBuilder post =
                MockMvcRequestBuilders.multipart(HttpMethod.POST, item.path() + "/completion");
        if (file != null) {
            post.file(file);
        }
        return mvc.perform(answers.apply(post).with(who.signedIn()));
    }

    private static MockMultipartFile file(String part, String name, String content) {
        return new MockMultipartFile(part, name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }
}
