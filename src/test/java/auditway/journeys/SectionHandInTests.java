package auditway.journeys;

import static auditway.Persona.DAVID;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.AuditDays;
import auditway.Chromium;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Control.Method;
import auditway.catalogue.programme.Editions;
import auditway.catalogue.programme.Section;
import auditway.conduct.assessment.Checklist;
import auditway.conduct.assessment.NewVerdict;
import auditway.conduct.assessment.Verdict;
import auditway.platform.calendar.SettableClock;
import auditway.platform.inbox.Inbox;
import auditway.platform.people.Accounts;
import auditway.platform.people.DemoPeople;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** On site an auditor hands in what is complete: the open section by its key, or all of them at once. */
@ApplicationTest
@Tag("browser")
class SectionHandInTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

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

    private String audit;
    private List<Section> complete;
    private Section incomplete;
    private Visitor david;
    private Page page;

    @BeforeEach
    void three_sections_are_complete() {
        RequestsByApi ahead = RequestsByApi.of(port, people, clock);
        ahead.scheduled();
        ahead.audit.auditIsPrepared();
        AuditDays.goOnTo(ahead.audit.day.atTime(10, 30), clock);
        ahead.audit.desk.completes(
                DAVID.email(),
                "holdOpeningMeeting",
                Map.of("heldAt", ahead.audit.now(), "attendance", "All of both sides"));
        audit = ahead.audit.id;
        List<String> mine = left();
        List<Section> own = editions.get("aws-msp-2017").sections().stream()
                .filter(section -> mine.contains(section.id()))
                .toList();
        complete = own.subList(0, 3);
        incomplete = own.get(3);
        complete.stream().flatMap(section -> section.controls().stream()).forEach(this::isMet);
        david = Visitor.signedIn(DAVID, CHROMIUM.own("http://127.0.0.1:" + port));
        page = david.page;
    }

    @Test
    void two_keys_hand_in_the_section_that_is_open() {
        Section section = complete.get(1);
        opens(section.controls().get(0).id());
        page.keyboard().press("s");
        assertThat(page).hasURL(Pattern.compile("/submission\\?section=" + section.id() + "$"));
        assertThat(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Submit").setExact(true)))
                .isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator(".toasty")).containsText("Section " + section.id() + " was submitted.");
        assertThat(left()).contains(complete.get(0).id(), complete.get(2).id()).doesNotContain(section.id());
        assertThat(david.troubles()).isEmpty();
    }

    @Test
    void all_complete_sections_are_handed_in_at_once_and_the_others_stay() {
        page.navigate("/audits/" + audit + "/checklist/submission?section="
                + complete.get(0).id());
        david.press("Submit all my 3 complete sections");

        List<String> ids = complete.stream().map(Section::id).toList();
        assertThat(page.locator(".toasty")).containsText(String.join(", ", ids) + " were submitted.");
        assertThat(left()).contains(incomplete.id()).doesNotContainAnyElementsOf(ids);
    }

    @Test
    void the_key_leads_to_the_first_control_that_is_left() {
        opens(incomplete.controls().get(1).id());
        page.keyboard().press("s");

        assertThat(page.locator("#sheet"))
                .hasAttribute("data-control", incomplete.controls().get(0).id());
        assertThat(left()).contains(incomplete.id());
    }

    private void opens(String control) {
        page.navigate("/audits/" + audit + "/checklist?control=" + control);
        assertThat(page.locator("#sheet")).hasAttribute("data-control", control);
        assertThat(page.locator("#sync")).containsText("Everything saved");
    }

    private void isMet(Control control) {
        checklist.record(
                audit,
                control.id(),
                new NewVerdict(Verdict.MET, Set.of(Method.values()), "", ""),
                0,
                DAVID.actor(accounts));
    }

    private List<String> left() {
        return inbox.mine(DAVID.actor(accounts), audit).stream()
                .filter(item -> item.step().step().equals("assessSection"))
                .map(item -> item.step().requiredSubject())
                .toList();
    }
}
