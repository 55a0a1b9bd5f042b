package auditway.audit;

import static auditway.Persona.HELEN;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.RequestedAudit;
import auditway.form.Submission;
import auditway.inbox.Inbox;
import auditway.inbox.WorkItem;
import auditway.inbox.WorkItems;
import auditway.people.Accounts;
import auditway.people.Actor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What both sides see when prerequisites are checked and fixed. */
@ApplicationTest
class PrerequisiteFactsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Inbox inbox;

    @Autowired
    WorkItems items;

    @Autowired
    Accounts accounts;

    @Test
    void the_page_says_what_was_asked_for_and_what_happens_next_and_the_partner_reads_each_prerequisite_not_met() {
        Actor helen = HELEN.actor(accounts);
        RequestedAudit audit = RequestedAudit.in(context);
        WorkItem check = inbox.ofAudit(audit.id(), helen).get(0);

        assertThat(pages.get().uri(check.path()).with(HELEN.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains(audit.partner() + " is to be audited against edition", "remotely")
                .contains(
                        "What happens next",
                        "After “All are met: accept the request”",
                        "Application accepted",
                        "Fix prerequisite gaps");

        items.complete(
                check.id(),
                Submission.ofJson(Map.of(
                        "met",
                        List.of("membership", "references", "support-plan", "self-check"),
                        "outcome",
                        "gaps",
                        "gaps",
                        "Send the certificates.")),
                helen);
        WorkItem fix = inbox.ofAudit(audit.id(), helen).get(0);
        assertThat(items.formData(fix))
                .containsEntry("gaps", "Send the certificates.")
                .extractingByKey("open")
                .asString()
                .contains("Certified staff", "required for its tier")
                .doesNotContain("Support plan");
    }
}
