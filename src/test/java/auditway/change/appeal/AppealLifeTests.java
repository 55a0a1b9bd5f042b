package auditway.change.appeal;

import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.audit.audit.AuditProgress;
import auditway.audit.audit.Milestone;
import auditway.audit.request.Requests;
import auditway.followup.decision.Conclusion;
import auditway.followup.decision.Conclusions;
import auditway.followup.decision.Decision;
import auditway.followup.decision.Result;
import auditway.followup.report.ReportReview;
import auditway.followup.report.ReportReview.ConsentToPublication;
import auditway.followup.report.Reports;
import auditway.platform.calendar.SettableClock;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.NotYours;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An appeal from its request to the decision it changes. */
@ApplicationTest
@Tag("both-databases")
class AppealLifeTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SettableClock clock;

    private AppealableAudit appeal;
    private HeldAudit audit;

    @BeforeEach
    void a_qualified_pass_was_decided() {
        appeal = new AppealableAudit(context);
        audit = appeal.audit;
    }

    @Test
    void a_granted_appeal_changes_decision_and_report() {
        audit.get(ReportReview.class)
                .consent(
                        new ConsentToPublication("consented"),
                        audit.step("reporting", "consentToPublication", "consent-to-publication", "partnerLead", null),
                        audit.actor(JANA));
        appeal.appeals(JANA);
        appeal.completes(MARTA, "appointAppealPanel", Map.of("chair", appeal.id(HELEN)));
        appeal.completes(
                HELEN, "hearAppeal", Map.of("outcome", "amended", "result", "PASS", "reasons", "It was there."));
        assertThat(decision().result()).isEqualTo(Result.PASS);
        assertThat(decision().by()).isEqualTo(appeal.id(HELEN));
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
    void a_rejected_appeal_leaves_everything_as_it_is() {
        appeal.appeals(JANA);
        appeal.completes(MARTA, "appointAppealPanel", Map.of("chair", appeal.id(HELEN)));
        appeal.completes(HELEN, "hearAppeal", Map.of("outcome", "upheld", "reasons", "Nothing was overlooked."));
        assertThat(decision().result()).isEqualTo(Result.QUALIFIED_PASS);
        assertThat(audit.get(Reports.class).visible(audit.id, audit.actor(MARTA)))
                .hasSize(1);
        assertThat(told()).contains("Appeal rejected, " + audit.id);
    }

    @Test
    void a_decision_is_appealed_against_once() {
        appeal.appeals(JANA);
        assertThatThrownBy(() -> appeal.appeals(JANA))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("appealed against already");
    }

    @Test
    void only_the_partners_lead_appeals() {
        assertThatThrownBy(() -> appeal.appeals(OLE)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> appeal.appeals(MARTA)).isInstanceOf(NotYours.class);
    }

    @Test
    void an_appeal_comes_within_thirty_days_of_the_decision() {
        audit.get(AuditProgress.class).reached(audit.id, Milestone.DECISION, audit.now());
        clock.set(audit.now().plus(Duration.ofDays(31)));
        assertThatThrownBy(() -> appeal.appeals(JANA))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("The time to appeal is over: 30 calendar days after the decision");
        assertThat(audit.get(Requests.class).of(audit.id, Appeal.KIND)).isEmpty();
    }

    private Decision decision() {
        return audit.get(Conclusions.class)
                .find(audit.id)
                .flatMap(Conclusion::decision)
                .orElseThrow();
    }

    private List<String> told() {
        return audit.get(JdbcClient.class)
                .sql("select subject from mail where audit_id = ? and kind = 'NOTICE'")
                .param(audit.id)
                .query(String.class)
                .list();
    }
}
