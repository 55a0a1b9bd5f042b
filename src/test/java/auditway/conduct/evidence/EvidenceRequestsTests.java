package auditway.conduct.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.StagedAudit;
import auditway.conduct.evidence.EvidenceRequests.ProvideEvidence;
import auditway.conduct.evidence.EvidenceRequests.ReviewEvidence;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.Briefing;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.StepFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@Tag("both-databases")
class EvidenceRequestsTests {

    @Autowired
    private EvidenceRequests requests;

    @Autowired
    private RequestBriefings briefings;

    @Autowired
    private StepFiles stepFiles;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private StagedAudit audit;
    private Actor ole;
    private Actor priya;

    @BeforeEach
    void stage() {
        audit = StagedAudit.in(AuditState.CONDUCT, jdbc, accounts);
        ole = Persona.OLE.actor(accounts);
        priya = Persona.PRIYA.actor(accounts);
    }

    @Test
    void what_was_provided_stays_as_it_is_while_it_is_reviewed_and_once_it_is_accepted() {
        EvidenceRequest raised = requests.raise(audit.id(), "8.9", "The training calendar.", priya);
        OpenStep provide = step(raised, "provideEvidence", "partnerContributor");
        OpenStep review = step(raised, "reviewEvidence", "requestingAuditor");
        requests.provide(new ProvideEvidence("As of today.", sent(provide)), provide, ole);
        assertThatThrownBy(() -> sent(provide))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("is being reviewed, so its evidence stays as it is; add more if it is returned.");
        requests.review(new ReviewEvidence("accepted", null), review, priya);
        assertThatThrownBy(() -> sent(provide)).isInstanceOf(Conflict.class).hasMessageContaining("is settled");
    }

    @Test
    void the_partner_provides_until_the_auditor_who_asked_accepts() {
        EvidenceRequest raised = requests.raise(audit.id(), "8.9", "The training calendar.", priya);
        OpenStep provide = step(raised, "provideEvidence", "partnerContributor");
        OpenStep review = step(raised, "reviewEvidence", "requestingAuditor");
        assertThat(requests.asked(provide)).containsEntry("wanted", "The training calendar.");

        requests.provide(new ProvideEvidence("As of today.", sent(provide)), provide, ole);
        assertThat(requests.given(review)).containsEntry("answer", "As of today.");
        assertThatThrownBy(() -> requests.review(new ReviewEvidence("returned", " "), review, priya))
                .isInstanceOf(Invalid.class);
        assertThat(requests.review(new ReviewEvidence("returned", "Of 2026, please."), review, priya)
                        .name())
                .isEqualTo("returned");

        assertThat(requests.asked(provide)).containsEntry("returned", "Of 2026, please.");
        requests.provide(new ProvideEvidence("Here it is.", sent(provide)), provide, ole);
        assertThat(requests.review(new ReviewEvidence("accepted", null), review, priya)
                        .name())
                .isEqualTo("accepted");
        assertThat(requests.ofAudit(audit.id(), ole).get(0).state()).isEqualTo(EvidenceRequest.State.ACCEPTED);
    }

    @Test
    void only_files_offered_for_the_request_answer_it() {
        EvidenceRequest raised = requests.raise(audit.id(), null, "Something else.", priya);
        OpenStep provide = step(raised, "provideEvidence", "partnerContributor");
        assertThatThrownBy(() -> requests.provide(new ProvideEvidence("See.", List.of("X-E-1")), provide, ole))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void lead_and_contributors_answer_and_whoever_asked_reviews() {
        EvidenceRequest raised = requests.raise(audit.id(), "8.9", "The training calendar.", priya);
        Briefing provide = briefings.brief(step(raised, "provideEvidence", "partnerContributor"));
        assertThat(provide.accountIds())
                .contains(
                        Persona.JANA.account(accounts).id(),
                        Persona.OLE.account(accounts).id())
                .allSatisfy(id -> assertThat(accounts.get(id).organisationId()).isEqualTo(ole.organisationId()));
        assertThat(provide.reference()).isEqualTo("R-001, 8.9");
        assertThat(provide.dueAt()).isNotNull();
        assertThat(briefings
                        .brief(step(raised, "reviewEvidence", "requestingAuditor"))
                        .accountIds())
                .containsExactly(priya.accountId());
    }

    @Test
    void nothing_is_requested_before_preparation_or_after_verification() {
        for (AuditState early : List.of(AuditState.SCHEDULING, AuditState.TECHNICAL_REVIEW, AuditState.CLOSED)) {
            audit.moveTo(early);
            assertThatThrownBy(() -> requests.raise(audit.id(), "8.9", "The calendar.", priya))
                    .isInstanceOf(Conflict.class);
        }
    }

    private List<String> sent(OpenStep step) {
        return stepFiles.keep(
                step,
                List.of(new StepFiles.Sent(
                        "calendar.txt", new ByteArrayResource("Mon, Tue".getBytes(StandardCharsets.UTF_8)))),
                ole);
    }

    private static OpenStep step(EvidenceRequest request, String step, String role) {
        return new OpenStep("t", "evidence-request", step, step, "form", role, request.auditId(), request.id());
    }
}
