package auditway.change;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.ReportedGaps;
import auditway.audit.request.RequestKinds;
import auditway.audit.request.RequestProcess;
import auditway.audit.request.Requests;
import auditway.audit.request.SomeRequest;
import auditway.audit.request.Subject;
import auditway.platform.form.Submission;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who reads which requests of an audit that they may see. */
@ApplicationTest
class ReadersOfRequestsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    /** What is not listed here, the partner reads. */
    @Test
    void the_partner_reads_nothing_of_what_the_programme_asks_itself() {
        Actor partner = JANA.account(context.getBean(Accounts.class)).actor();
        Actor coordinator = MARTA.account(context.getBean(Accounts.class)).actor();

        assertThat(context.getBeansOfType(RequestProcess.class).values())
                .allMatch(process -> isFor(process, coordinator))
                .filteredOn(process -> !isFor(process, partner))
                .extracting(RequestProcess::kind)
                .containsExactlyInAnyOrder("no-show", "interrupted-audit", "team-change", "reschedule");
    }

    private static boolean isFor(RequestProcess process, Actor reader) {
        return process.isFor(SomeRequest.open(process.kind(), new Requests.NoTerms()), reader);
    }

    @Test
    void who_is_to_be_replaced_and_why_is_on_no_page_of_the_partners() {
        ReportedGaps gaps = ReportedGaps.of(context);
        String member = "LEAD_AUDITOR:" + gaps.audit.actor(DAVID).accountId();
        context.getBean(RequestKinds.class)
                .ask(
                        "request-replacement",
                        Subject.audit(gaps.audit.id),
                        Submission.ofJson(Map.of("member", member, "reason", "Moves to another firm.")),
                        gaps.audit.actor(MARTA));

        String page = "/audits/" + gaps.audit.id + "/requests";
        assertThat(mvc.get().uri(page).with(MARTA.signedIn()))
                .bodyText()
                .contains("Replacement", "Moves to another firm.", "Waits for a decision");
        assertThat(mvc.get().uri(page).with(JANA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Moves to another firm.")
                .contains("No requests");
        assertThat(mvc.get().uri("/api/v1" + page).with(JANA.basic()))
                .bodyJson()
                .extractingPath("$.requests")
                .asArray()
                .isEmpty();
    }
}
