package auditway.followup.decision;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.OLE;
import static auditway.Persona.PRIYA;
import static auditway.Persona.TOMASZ;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Control.Kind;
import auditway.conduct.assessment.Checklist;
import auditway.conduct.assessment.NewVerdict;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.Findings;
import auditway.followup.decision.ReviewingFile.ReviewFile;
import auditway.platform.people.Accounts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Rule 19: before the technical review is done, the partner reads of the result nowhere, however often it was reviewed; what is
 * written for the team alone it reads never.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealedResultTests {

    private static final String NOTE = "TEAMS-OWN-NOTE";
    private static final String REMARK = "REVIEWERS-OWN-WORDS";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    private ConcludedAudit concluded;
    private String formula;

    @BeforeAll
    void reviewedTwice() {
        concluded = ConcludedAudit.of(context);
        jdbc.sql(
                        "insert into audit_phase (audit_id, phase, entered_at) values (?, 'FINDINGS_REVIEW', current_timestamp)")
                .param(concluded.id)
                .update();
        note(concluded.audit.lastControl(Kind.SCORED));
        concluded.failMandatory();
        concluded.state();
        formula = concluded.score().formula();
        concluded.audit.state(AuditState.TECHNICAL_REVIEW);
        concluded.review(new ReviewFile("returned", REMARK, null, null), TOMASZ);
        Finding finding = context.getBean(Findings.class).of(concluded.id).get(0);
        concluded.review(
                new ReviewFile("regraded", "It is a scored control.", finding.id(), "SCORE_IMPACTING"), TOMASZ);
        concluded.audit.state(AuditState.ACTION_CLOSURE);
        concluded.state();
    }

    private void note(String control) {
        context.getBean(Checklist.class)
                .record(
                        concluded.id,
                        control,
                        new NewVerdict(Verdict.MET, Set.of(Control.Method.values()), "", NOTE),
                        1,
                        concluded.audit.actor(PRIYA));
    }

    @Test
    void rule_19_the_partner_reads_of_no_recommendation_score_or_outcome_on_any_page_before_the_review_is_done() {
        for (AuditState state : List.of(AuditState.ACTION_CLOSURE, AuditState.TECHNICAL_REVIEW)) {
            concluded.audit.state(state);
            for (Persona reader : List.of(JANA, OLE)) {
                assertThat(read(reader))
                        .as(state + " " + reader)
                        .allSatisfy((address, body) -> assertThat(body)
                                .as(address)
                                .doesNotContain(
                                        "Conclusion stated",
                                        "ass recommended",
                                        formula,
                                        REMARK,
                                        NOTE,
                                        "Technical review: r"));
            }
        }
    }

    @Test
    void the_team_reads_both() {
        concluded.audit.state(AuditState.TECHNICAL_REVIEW);
        assertThat(String.join("", read(DAVID).values())).contains("Conclusion stated", "Technical review: r", NOTE);
    }

    @Test
    void no_mail_to_the_partner_tells_it_either() {
        List<String> mails = jdbc.sql(
                        "select text_body || html_body || subject from mail where audit_id = ? and to_account in (?, ?)")
                .params(
                        concluded.id,
                        JANA.account(accounts).id(),
                        OLE.account(accounts).id())
                .query(String.class)
                .list();
        assertThat(mails).allSatisfy(mail -> assertThat(mail).doesNotContain("ass recommended", formula, REMARK, NOTE));
    }

    private Map<String, String> read(Persona reader) {
        return new EverythingRead(context, mvc, concluded.id).by(reader);
    }
}
