package auditway.journeys;

import static auditway.Persona.DAVID;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.AuditDays;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Control.Method;
import auditway.catalogue.programme.Editions;
import auditway.conduct.assessment.Checklist;
import auditway.conduct.assessment.NewVerdict;
import auditway.conduct.assessment.Verdict;
import auditway.platform.calendar.SettableClock;
import auditway.platform.inbox.Inbox;
import auditway.platform.people.Accounts;
import auditway.platform.people.DemoPeople;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sections that are ticked together are submitted together or not at all. */
@ApplicationTest
class SectionsTogetherTests {

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DemoPeople people;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Checklist checklist;

    @Autowired
    private Editions editions;

    @Autowired
    private Inbox inbox;

    @Test
    void where_one_of_two_sections_cannot_be_submitted_neither_is_and_the_page_says_why() {
        RequestsByApi ahead = RequestsByApi.of(port, people, clock);
        ahead.scheduled();
        ahead.audit.auditIsPrepared();
        AuditDays.goOnTo(ahead.audit.day.atTime(10, 30), clock);
        ahead.audit.desk.completes(
                DAVID.email(),
                "holdOpeningMeeting",
                Map.of("heldAt", ahead.audit.now(), "attendance", "All of both sides"));
        String audit = ahead.audit.id;
        List<String> mine = left(audit);
        String complete = mine.get(0);
        String other = mine.get(1);
        isMet(audit, complete);

        assertThat(submits(audit, complete, other))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nothing was submitted.", "Section " + other + " cannot be submitted yet", "Well prepared.");
        assertThat(submits(audit, complete, "not-mine"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Nothing was submitted.", "is not yours to submit", "Well prepared.");
        assertThat(left(audit)).isEqualTo(mine);

        assertThat(submits(audit, complete, complete)).hasRedirectedUrl("/audits/" + audit + "/checklist");
        assertThat(left(audit)).hasSize(mine.size() - 1).doesNotContain(complete);
    }

    private MvcTestResult submits(String audit, String... sections) {
        return mvc.post()
                .uri("/audits/{id}/checklist/submission", audit)
                .with(DAVID.signedIn())
                .param("sections", sections)
                .param("remark", "Well prepared.")
                .exchange();
    }

    private void isMet(String audit, String section) {
        for (Control control : editions.get("aws-msp-2017").section(section).controls()) {
            checklist.record(
                    audit,
                    control.id(),
                    new NewVerdict(Verdict.MET, Set.of(Method.values()), "", ""),
                    0,
                    DAVID.actor(accounts));
        }
    }

    private List<String> left(String audit) {
        return inbox.mine(DAVID.actor(accounts), audit).stream()
                .filter(item -> item.step().step().equals("assessSection"))
                .map(item -> item.step().requiredSubject())
                .sorted()
                .toList();
    }
}
