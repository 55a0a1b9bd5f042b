package auditway.journeys;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Chromium;
import auditway.Persona;
import auditway.ReportedGaps;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.conduct.evidence.NewEvidence;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.Check;
import auditway.followup.actionitem.ClosureDrafts;
import auditway.followup.actionitem.Plan;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The page of an action item on a bad network: every key that was typed is compared with what was stored. */
@ApplicationTest
@Tag("browser")
class ActionItemOnSlowNetworkTests {

    private static final LocalDate DAY = LocalDate.now(UTC).plusDays(9);
    private static final String CORRECTION = "One test, by a firm.";
    private static final String CAUSE = "Nobody owned the date, no reminder came.";
    private static final String ACTION = "Two dates a year.";
    private static final String DONE = "Held on Friday.";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ClosureDrafts drafts;

    private ReportedGaps gaps;
    private ActionItem item;
    private Visitor visitor;
    private Page page;
    private Network network;

    @BeforeEach
    void the_partner_opens_an_action_item() {
        gaps = ReportedGaps.of(context);
        item = gaps.mandatory();
        opens(JANA);
        page.locator("#f-doneBy").fill(DAY.toString());
    }

    @Test
    void every_key_of_a_plan_is_stored() {
        types("correction", CORRECTION);
        types("cause", CAUSE);
        types("correctiveAction", ACTION);
        types("statement", DONE);
        visitor.sends("Save plan");

        assertThat(plan()).isEqualTo(new Plan(DAY, CORRECTION, CAUSE, ACTION));
        assertThat(drafts.of(item.id())).isEqualTo(DONE);
        assertThat(visitor.troubles()).isEmpty();
    }

    @Test
    void keys_pressed_while_the_plan_is_on_its_way_are_there_afterwards_and_stored_with_the_next_sending() {
        fillsPlan(CAUSE);
        Held sent = Held.at(page, "/plan");
        sends("Save plan");
        sent.isSent();
        goesBack(1);
        typesOn(DONE);
        goesBack(2);
        typesOn(" Nobody asked.");
        sent.letGo();

        isBack();
        assertThat(plan().cause()).isEqualTo(CAUSE);
        assertThat(page.locator("#f-cause")).hasValue(CAUSE + " Nobody asked.");
        sendsAgain();
        assertThat(plan().cause()).isEqualTo(CAUSE + " Nobody asked.");
        assertThat(drafts.of(item.id())).isEqualTo(DONE);
    }

    @Test
    void what_is_typed_and_sent_while_the_connection_is_cut_is_there_when_it_is_back() {
        fillsPlan(CAUSE);
        network.cut();
        types("statement", DONE);
        sends("Save plan");
        assertThat(page).hasURL(Pattern.compile("chrome-error.*"));
        network.back();
        page.navigate(path());

        isBack();
        sendsAgain();
        assertThat(plan()).isEqualTo(new Plan(DAY, CORRECTION, CAUSE, ACTION));
        assertThat(drafts.of(item.id())).isEqualTo(DONE);
    }

    @Test
    void what_is_typed_and_sent_after_the_session_ended_is_there_after_signing_in_again() {
        fillsPlan(CAUSE);
        network.endSession();
        types("statement", DONE);
        sends("Save plan");
        assertThat(page.getByText("what you typed is kept")).isVisible();
        Visitor.signsIn(page, JANA);
        assertThat(page).hasURL(Pattern.compile(path() + "$"));

        isBack();
        sendsAgain();
        assertThat(plan()).isEqualTo(new Plan(DAY, CORRECTION, CAUSE, ACTION));
        assertThat(drafts.of(item.id())).isEqualTo(DONE);
    }

    @Test
    void a_plan_is_typed_on_while_evidence_is_on_its_way() {
        fillsPlan(CAUSE);
        page.locator("#ev-link").fill("https://wiki.example/test");
        Held sent = Held.at(page, "/evidence");
        sends("Add evidence");
        sent.isSent();
        goesBack(4);
        typesOn(DONE);
        sent.letGo();

        assertThat(page.getByText("https://wiki.example/test")).isVisible();
        isBack();
        sendsAgain();
        assertThat(plan()).isEqualTo(new Plan(DAY, CORRECTION, CAUSE, ACTION));
        assertThat(drafts.of(item.id())).isEqualTo(DONE);
    }

    @Test
    void the_check_of_an_auditor_whose_session_ended_is_stored_key_by_key() {
        isSubmitted();
        opens(DAVID);
        page.getByLabel("Returned: the partner must do more").check();
        network.endSession();
        types("reason", "Phone is missing.");
        types("note", "Ask Ole.");
        sends("Record the check");
        assertThat(page.getByText("what you typed is kept")).isVisible();
        Visitor.signsIn(page, DAVID);

        isBack();
        visitor.sends("Record the check");
        assertThat(gaps.now(item).check())
                .hasValueSatisfying(check -> assertThat(check)
                        .extracting(Check::reason, Check::note)
                        .containsExactly("Phone is missing.", "Ask Ole."));
    }

    private void opens(Persona persona) {
        visitor = Visitor.signedIn(persona, CHROMIUM.own("http://127.0.0.1:" + port));
        page = visitor.page;
        visitor.opens(path());
        network = Network.slow(page);
    }

    private void isSubmitted() {
        gaps.plans(item);
        String link = gaps.audit
                .get(EvidenceFiles.class)
                .link(
                        NewEvidence.forClosure(gaps.audit.id, item.controlId(), item.id(), "https://wiki.example/test"),
                        gaps.audit.actor(JANA))
                .id();
        gaps.completes(JANA, "submitClosure", item, Map.of("statement", DONE, "evidence", List.of(link)));
    }

    private void fillsPlan(String cause) {
        page.locator("#f-correction").fill(CORRECTION);
        page.locator("#f-correctiveAction").fill(ACTION);
        types("cause", cause);
    }

    private void types(String field, String text) {
        Network.types(page.locator("#f-" + field), text);
    }

    /** From a button to the fields before it, while another page is on its way and locators wait for it. */
    private void goesBack(int fields) {
        IntStream.range(0, fields).forEach(field -> page.keyboard().press("Shift+Tab"));
    }

    private void typesOn(String text) {
        page.keyboard().press("Control+End");
        Network.types(page, text);
    }

    /** Presses a button without waiting for what comes of it. */
    private void sends(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .focus();
        page.keyboard().press("Enter");
    }

    private void isBack() {
        assertThat(page.getByText("What you typed is back.")).isVisible();
    }

    /** The next page no longer says that something waits to be sent. */
    private void sendsAgain() {
        sends("Save plan");
        assertThat(page.getByText("What you typed is back.")).hasCount(0);
        assertThat(page.locator(".toast-place .toasty")).isVisible();
    }

    private String path() {
        return "/action-items/" + item.id();
    }

    private Plan plan() {
        return gaps.now(item).plan().orElseThrow();
    }
}
