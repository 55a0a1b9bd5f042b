package auditway.audit.audit;

import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.RequestedAudit;
import auditway.audit.audit.AuditRequests.RequestAudit;
import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designations;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.platform.form.Submission;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                        "Appoint team (coordinator)",
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

    @Test
    void the_page_says_who_requested_an_early_audit_when_and_why_and_when_the_next_full_audit_opens() {
        Actor helen = HELEN.actor(accounts);
        RequestedAudit first = RequestedAudit.in(context);
        String other = first.organisationId() + "-early";
        context.getBean(Organisations.class)
                .add(new Organisation(other, "Early " + other, "", "", "DE", ZoneId.of("Europe/Berlin"), Set.of()));
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        context.getBean(Designations.class)
                .award(new Designation(other, "aws-msp", today, today.plusYears(3), today, Designation.State.ACTIVE));
        String early = context.getBean(AuditRequests.class)
                .request(
                        new RequestAudit(
                                other,
                                "aws-msp-2017",
                                "remote",
                                null,
                                today.plusDays(60),
                                today.plusDays(70),
                                "We merged with another partner."),
                        MARTA.actor(accounts));

        assertThat(pages.get().uri(inbox.ofAudit(early, helen).get(0).path()).with(HELEN.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Requested by " + MARTA.actor(accounts).name() + " on " + Wording.day(today))
                .contains("The next full audit opens on", "by the programme’s cycle")
                .contains("Reason given with the request:", "We merged with another partner.");
        assertThat(pages.get()
                        .uri(inbox.ofAudit(first.id(), helen).get(0).path())
                        .with(HELEN.signedIn()))
                .bodyText()
                .contains("Requested by ")
                .doesNotContain("The next full audit opens on", "Reason given with the request:");
    }
}
