package auditway.change.appeal;

import static auditway.Persona.HELEN;
import static auditway.Persona.INGRID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static auditway.Persona.TOMASZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.Persona;
import auditway.audit.audit.AuditProgress;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.Conduct;
import auditway.audit.audit.Conduct.CloseAudit;
import auditway.audit.audit.Milestone;
import auditway.audit.request.RequestKinds;
import auditway.audit.request.Requests;
import auditway.audit.request.Subject;
import auditway.followup.decision.Conclusion;
import auditway.followup.decision.Conclusions;
import auditway.followup.decision.Deciding;
import auditway.followup.decision.Deciding.Decide;
import auditway.followup.decision.Decision;
import auditway.followup.decision.Result;
import auditway.followup.decision.ReviewingFile;
import auditway.followup.decision.ReviewingFile.ReviewFile;
import auditway.followup.report.ReportReview;
import auditway.followup.report.ReportReview.ConsentToPublication;
import auditway.followup.report.Reporting;
import auditway.followup.report.Reports;
import auditway.platform.calendar.SettableClock;
import auditway.platform.form.Submission;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.StepDesk;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An appeal from its request to the decision it changes. */
@ApplicationTest
@Tag("both-databases")
class AppealLifeTests {

    private static final Map<String, Object> GROUNDS =
            Map.of("grounds", "The recovery test of May was overlooked.", "wanted", "A pass.");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SettableClock clock;

    private HeldAudit audit;

    @BeforeEach
    void a_qualified_pass_was_decided() {
        audit = HeldAudit.of(context);
        audit.get(Conclusions.class).state(audit.id);
        audit.state(AuditState.TECHNICAL_REVIEW);
        audit.get(ReviewingFile.class)
                .review(
                        new ReviewFile("approved", null, null, null),
                        audit.step("decision", "reviewFile", "review-file", "technicalReviewer", null),
                        audit.actor(TOMASZ));
        audit.get(Deciding.class)
                .decide(
                        new Decide(Result.QUALIFIED_PASS, "As seen.", "A second engineer by March."),
                        audit.step("decision", "decide", "decide", "decisionMaker", null),
                        audit.actor(INGRID));
        audit.get(Reporting.class).freeze(audit.id);
        audit.get(Reporting.class).issue(audit.id);
        audit.state(AuditState.CLOSED);
    }

    @Test
    void a_granted_appeal_changes_decision_and_report() {
        audit.get(ReportReview.class)
                .consent(
                        new ConsentToPublication("consented"),
                        audit.step("reporting", "consentToPublication", "consent-to-publication", "partnerLead", null),
                        audit.actor(JANA));
        appeals(JANA);
        completes(MARTA, "appointAppealPanel", Map.of("chair", id(HELEN)));
        completes(HELEN, "hearAppeal", Map.of("outcome", "amended", "result", "PASS", "reasons", "It was there."));
        assertThat(decision().result()).isEqualTo(Result.PASS);
        assertThat(decision().by()).isEqualTo(id(HELEN));
        assertThat(audit.get(Reports.class).visible(audit.id, audit.actor(MARTA)))
                .hasSize(2)
                .first()
                .satisfies(report -> {
                    assertThat(report.revision()).isEqualTo(2);
                    assertThat(report.reason()).contains("The appeal was granted", "It was there.");
                    assertThat(report.isIssued()).isTrue();
                    assertThat(report.isPublished()).isTrue();
                });
        assertThat(told()).contains("Appeal granted: Pass, " + audit.id);
        assertThat(page("/decision"))
                .bodyText()
                .contains("Before the appeal", "<b>Qualified pass</b>", "As seen.", "It was there.");
        assertThat(page("/report"))
                .bodyText()
                .containsSubsequence("Why it was replaced", "The appeal was granted: Pass.");
    }

    private MvcTestResult page(String tab) {
        return audit.get(MockMvcTester.class)
                .get()
                .uri("/audits/" + audit.id + tab)
                .with(JANA.signedIn())
                .exchange();
    }

    @Test
    void rule_18_an_appeal_is_heard_by_nobody_who_audited_or_decided() {
        appeals(JANA);
        for (Persona involved : List.of(Persona.DAVID, Persona.PRIYA, TOMASZ, INGRID)) {
            assertThatThrownBy(() -> completes(MARTA, "appointAppealPanel", Map.of("chair", id(involved))))
                    .isInstanceOf(Invalid.class);
        }
        completes(MARTA, "appointAppealPanel", Map.of("chair", id(HELEN)));
        WorkItem hearing = work(HELEN, "hearAppeal");
        assertThatThrownBy(() -> audit.get(WorkItems.class)
                        .complete(hearing.id(), Submission.ofJson(Map.of("outcome", "upheld")), audit.actor(INGRID)))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void rule_18_a_programme_manager_who_did_steps_of_the_audit_hears_no_appeal_against_it() {
        audit.get(Trail.class)
                .record(TrailEntry.by(id(HELEN), "Helen Okafor", "Programme manager")
                        .did("Completed: Check prerequisites")
                        .on(audit.id));
        appeals(JANA);
        WorkItem appoint = work(MARTA, "appointAppealPanel");
        assertThat(audit.get(WorkItems.class).formData(appoint).get("people").toString())
                .doesNotContain(id(HELEN));
        assertThatThrownBy(() -> completes(MARTA, "appointAppealPanel", Map.of("chair", id(HELEN))))
                .isInstanceOf(Invalid.class);
        audit.get(MockMvcTester.class)
                .post()
                .uri("/api/v1/work-items/" + appoint.id() + "/completion")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"chair\": \"" + id(HELEN) + "\"}")
                .with(MARTA.basic())
                .exchange();
        assertThat(work(MARTA, "appointAppealPanel").isOpen()).isTrue();
    }

    @Test
    void the_panel_reads_the_rationale_of_the_decision_appealed_against() {
        appeals(JANA);
        completes(MARTA, "appointAppealPanel", Map.of("chair", id(HELEN)));
        assertThat(audit.get(WorkItems.class).formData(work(HELEN, "hearAppeal")))
                .containsEntry("rationale", "As seen.")
                .containsEntry("conditioned", "A second engineer by March.");
    }

    @Test
    void an_audit_is_closed_during_an_appeal_only_when_that_is_confirmed() {
        audit.state(AuditState.REPORTING);
        appeals(JANA);
        OpenStep close = audit.step("reporting", "closeAudit", "close-audit", "coordinator", null);
        String open = "Appeal: not ruled on yet, the decision stands until then.";
        assertThat(audit.get(StepDesk.class).prefill(close)).containsEntry("open", open);
        assertThatThrownBy(() ->
                        audit.get(Conduct.class).close(new CloseAudit(true, null, null), close, audit.actor(MARTA)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(open);
        audit.get(Conduct.class).close(new CloseAudit(true, true, null), close, audit.actor(MARTA));
        assertThat(audit.get(Trail.class).all(audit.id))
                .extracting(kept -> kept.entry().reason())
                .contains("Still open: " + open);
        completes(MARTA, "appointAppealPanel", Map.of("chair", id(HELEN)));
    }

    @Test
    void a_rejected_appeal_leaves_everything_as_it_is() {
        appeals(JANA);
        completes(MARTA, "appointAppealPanel", Map.of("chair", id(HELEN)));
        completes(HELEN, "hearAppeal", Map.of("outcome", "upheld", "reasons", "Nothing was overlooked."));
        assertThat(decision().result()).isEqualTo(Result.QUALIFIED_PASS);
        assertThat(audit.get(Reports.class).visible(audit.id, audit.actor(MARTA)))
                .hasSize(1);
        assertThat(told()).contains("Appeal rejected, " + audit.id);
    }

    @Test
    void a_decision_is_appealed_against_once() {
        appeals(JANA);
        assertThatThrownBy(() -> appeals(JANA))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("appealed against already");
    }

    @Test
    void only_the_partners_lead_appeals() {
        assertThatThrownBy(() -> appeals(OLE)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> appeals(MARTA)).isInstanceOf(NotYours.class);
    }

    @Test
    void an_appeal_comes_within_thirty_days_of_the_decision() {
        audit.get(AuditProgress.class).reached(audit.id, Milestone.DECISION, audit.now());
        clock.set(audit.now().plus(Duration.ofDays(31)));
        assertThatThrownBy(() -> appeals(JANA))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("The time to appeal is over: 30 calendar days after the decision");
        assertThat(audit.get(Requests.class).of(audit.id, Appeal.KIND)).isEmpty();
    }

    private void appeals(Persona who) {
        audit.get(RequestKinds.class)
                .ask("request-appeal", Subject.audit(audit.id), Submission.ofJson(GROUNDS), audit.actor(who));
    }

    private void completes(Persona who, String step, Map<String, Object> answers) {
        audit.get(WorkItems.class).complete(work(who, step).id(), Submission.ofJson(answers), audit.actor(who));
    }

    private WorkItem work(Persona who, String step) {
        return audit.get(Inbox.class).mine(audit.actor(who), "").stream()
                .filter(item ->
                        item.auditId().equals(audit.id) && item.step().step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private Decision decision() {
        return audit.get(Conclusions.class)
                .find(audit.id)
                .flatMap(Conclusion::decision)
                .orElseThrow();
    }

    private String id(Persona persona) {
        return audit.actor(persona).accountId();
    }

    private List<String> told() {
        return audit.get(JdbcClient.class)
                .sql("select subject from mail where audit_id = ? and kind = 'NOTICE'")
                .param(audit.id)
                .query(String.class)
                .list();
    }
}
