package auditway.change.interruption;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.ReportedGaps;
import auditway.audit.request.RequestKinds;
import auditway.audit.request.Subject;
import auditway.platform.form.Submission;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What goes on beside an audit is over with it, and says so. */
@ApplicationTest
class RequestsOfEndedAuditTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RequestKinds kinds;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    ReportedGaps gaps;

    @BeforeEach
    void reported() {
        gaps = ReportedGaps.of(context);
    }

    @Test
    void a_dispute_waits_for_nobody_any_more_and_its_page_says_why() {
        gaps.asks(
                JANA,
                "dispute-finding",
                gaps.mandatory().findingId(),
                Map.of("grounds", "The test was held in May.", "wanted", "No finding."));
        isCancelled();
        assertThat(gaps.work(DAVID, "ruleOnDispute")).isEmpty();
        assertThat(mvc.get().uri("/audits/" + gaps.audit.id + "/requests").with(JANA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("The audit ended first")
                .doesNotContain("The lead auditor rules");
    }

    @Test
    void a_replacement_is_over() {
        var lead = gaps.audit.actor(DAVID);
        kinds.ask(
                "request-replacement",
                Subject.audit(gaps.audit.id),
                Submission.ofJson(
                        Map.of("member", "LEAD_AUDITOR:" + lead.accountId(), "reason", "Moves to another firm.")),
                gaps.audit.actor(MARTA));
        isCancelled();
        assertThat(gaps.work(MARTA, "appointReplacement")).isEmpty();
        assertThat(jdbc.sql("select count(*) from request where audit_id = ? and state = 'OPEN'")
                        .param(gaps.audit.id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void isCancelled() {
        kinds.ask(
                "cancel-audit",
                Subject.audit(gaps.audit.id),
                Submission.ofJson(Map.of("reason", "The programme pauses.", "confirmed", true)),
                gaps.audit.actor(MARTA));
    }
}
