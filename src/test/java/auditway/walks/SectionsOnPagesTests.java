package auditway.walks;

import static auditway.Persona.DAVID;
import static auditway.Persona.PRIYA;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Chromium;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditStates;
import auditway.platform.calendar.SettableClock;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people do on the checklist and the self-assessment beside answering: opening again, approving, taking over, submitting. */
@ApplicationTest
@Tag("walk")
class SectionsOnPagesTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    private Cast cast;

    @BeforeEach
    void nobody_is_there_yet() {
        cast = new Cast(CHROMIUM, port, clock, jdbc);
    }

    @Test
    void an_answer_is_opened_again_with_a_reason_changed_and_submitted_again() {
        AuditOnPages audit = Shortcut.answered(context).walkedBy(cast);
        Visitor lead = cast.of(audit.partner.lead());
        lead.opens(audit.at("/self-assessment"));
        lead.unfolds("Open answers again");
        lead.form("/reopening")
                .picks("control", "1.1")
                .writes("why", "The policy was revised in October.")
                .isSent();
        lead.looks();
        assertThat(lead.page.locator("main")).containsText("The policy was revised in October.");
        Locator control = lead.page.locator("section[id='c-1.1']");
        control.locator("textarea[name=statement]").fill("Revised in October, see the history.");
        control.locator("textarea[name=statement]").blur();
        assertThat(control.locator("[id^='saved-']")).containsText("saved");
        lead.form("/resubmission").isSent();
        lead.looks();
        Visitor david = cast.of(DAVID);
        david.opens(audit.at("/self-assessment"));
        assertThat(david.page.locator("main")).containsText("Revised in October, see the history.");
        sawNothingWrong();
    }

    @Test
    void a_control_that_does_not_apply_is_approved_and_the_section_submitted_from_the_checklist() {
        AuditOnPages audit = Shortcut.prepared(context).walkedBy(cast);
        audit.isOpened();
        Visitor david = cast.of(DAVID);
        new ChecklistOnPages(david, audit.id)
                .auditorAssesses("1.1", "Not applicable", "They have no customers of that kind.");
        new ChecklistOnPages(david, audit.id).auditorAssesses("1.2", "Met", "");
        Visitor priya = cast.of(PRIYA);
        priya.opens(audit.at("/checklist?control=1.1"));
        priya.page.locator("button[form=agree]").click();
        assertThat(priya.page.locator("#panel")).containsText("agreed by Priya Raman");
        priya.looks();
        david.opens(audit.at("/checklist"));
        david.page.locator("a[href*='/checklist/submission']").first().click();
        david.looks();
        david.page.locator("#f-remark").fill("Everybody was there.");
        david.form("/submission").isSent();
        david.looks();
        david.opens(audit.at("/checklist/submission"));
        assertThat(david.page.locator("main")).containsText("No section is left for you to submit.");
        sawNothingWrong();
    }

    @Test
    void evidence_is_offered_and_taken_back_before_the_audit_begins_and_asked_for_while_its_control_is_assessed() {
        AuditOnPages audit = Shortcut.prepared(context).walkedBy(cast);
        EvidenceOnPages evidence = new EvidenceOnPages(audit);
        evidence.isOfferedRenewedAndWithdrawn();
        audit.isOpened();
        evidence.isAskedForAndReturnedOnce();
        audit.isAssessed("1.1", "1.2");
        sawNothingWrong();
    }

    @Test
    void answers_of_the_last_audit_are_taken_over() {
        AuditOnPages first = Shortcut.prepared(context).walkedBy(cast);
        AuditStates.set(jdbc, first.id, AuditState.CLOSED);
        Visitor lead = cast.of(first.partner.lead());
        AuditOnPages next = Shortcut.scheduledAgain(context, first.partner).walkedBy(cast);
        lead.opens(next.at("/self-assessment"));
        lead.form("/last-answers").isSent();
        lead.looks();
        assertThat(lead.page.locator("section[id='c-1.1'] textarea[name=statement]"))
                .hasValue("We do.");
        lead.opens(next.at("/self-assessment/submission"));
        sawNothingWrong();
    }

    private void sawNothingWrong() {
        assertThat(cast.troubles()).isEmpty();
    }
}
