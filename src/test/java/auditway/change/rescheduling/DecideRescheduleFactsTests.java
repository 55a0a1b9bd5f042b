package auditway.change.rescheduling;

import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.audit.request.Subject;
import auditway.change.rescheduling.AnotherDate.RequestReschedule;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the page says on which another date is decided. */
@ApplicationTest
class DecideRescheduleFactsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    AnotherDate kind;

    @Autowired
    Inbox inbox;

    @Autowired
    MockMvcTester pages;

    @Test
    void the_page_says_who_asked_when_why_for_which_days_who_causes_it_and_what_it_costs() {
        HeldAudit audit = HeldAudit.of(context);
        LocalDate from = LocalDate.ofInstant(audit.now(), ZoneOffset.UTC).plusDays(30);
        kind.ask(
                new RequestReschedule("partner", from, from.plusDays(5), "Two engineers left."),
                Subject.audit(audit.id),
                audit.actor(JANA));
        WorkItem decide = inbox.mine(audit.actor(MARTA), audit.id).stream()
                .filter(item -> item.step().form().equals("decide-reschedule"))
                .findFirst()
                .orElseThrow();

        assertThat(pages.get().uri(decide.path()).with(MARTA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Jana Kruse asked on ", " for another date than ")
                .contains("Two engineers left.")
                .contains(auditway.audit.request.Wording.days(from, from.plusDays(5)))
                .contains("Caused by, as requested:", "the partner")
                .contains("Fee:", "of the audit fee");
    }
}
