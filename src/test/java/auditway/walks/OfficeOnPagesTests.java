package auditway.walks;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static auditway.Persona.PRIYA;
import static auditway.Persona.SAMUEL;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Chromium;
import auditway.Persona;
import auditway.RequestedAudit;
import auditway.audit.audit.AuditAhead;
import auditway.insight.baseline.ReportVariants;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What belongs to no audit: partners, people, their time and settings, lists. */
@ApplicationTest
@Tag("walk")
class OfficeOnPagesTests {

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

    private final String name = "Office " + UUID.randomUUID().toString().substring(0, 8);
    private Cast cast;

    @BeforeEach
    void nobody_is_there_yet() {
        cast = new Cast(CHROMIUM, port, clock, jdbc);
    }

    @Test
    void a_partner_is_admitted_and_ranked() {
        Visitor helen = cast.of(HELEN);
        helen.opens("/partners/new");
        helen.form()
                .writes("name", name)
                .picks("country", "Germany")
                .picks("zone", "Europe/Berlin")
                .isSent();
        helen.looks();
        assertThat(helen.page.locator("main")).containsText(name);
        helen.form("/tier").writes("tier", "Premier").isSent();
        helen.looks();
        assertThat(helen.page.locator("#f-tier")).hasValue("Premier");
        helen.page.locator("main a[href$='/edit']").first().click();
        helen.looks();
        helen.form("/edit").writes("about", "Runs shops for others.").isSent();
        helen.looks();
        assertThat(helen.page.locator("main")).containsText("Runs shops for others.");
        helen.form("/contacts")
                .writes("name", "Ada Berg")
                .writes("email", "ada@" + name.replace(' ', '-') + ".example")
                .isSent();
        helen.looks();
        assertThat(helen.page.locator("main")).containsText("Ada Berg");
        helen.form("/remove").isSent();
        helen.looks();
        assertThat(helen.page.locator("main")).not().containsText("Ada Berg");
        sawNothingWrong();
    }

    @Test
    void an_account_is_opened_changed_and_closed_and_its_owner_changes_the_password() {
        Visitor samuel = cast.of(SAMUEL);
        String email = UUID.randomUUID() + "@issi.example";
        samuel.opens("/settings/accounts");
        samuel.opens("/settings/accounts/new");
        samuel.form().writes("name", name).writes("email", email);
        samuel.page.locator("#role-AUDITOR").check();
        samuel.form().isSent();
        samuel.looks();
        String once = samuel.page.locator("section:has(#h-once) code").innerText();
        String account = "/settings/accounts/"
                + context.getBean(Accounts.class).byEmail(email).orElseThrow().id();
        samuel.opens(account);
        samuel.page.locator("#role-COORDINATOR").check();
        samuel.form("/roles").isSent();
        samuel.opens(account);
        assertThat(samuel.page.locator("#role-COORDINATOR")).isChecked();
        samuel.page.locator("#f-name").fill(name + " Married");
        samuel.form("/person").isSent();
        samuel.opens(account);
        assertThat(samuel.page.locator("h1")).containsText("Married");
        Visitor owner = cast.of(email, once);
        owner.opens("/settings/password");
        owner.page.locator("input[name=old]").fill(once);
        owner.page.locator("input[name=password]").fill("another way into it");
        owner.form("/password").isSent();
        samuel.form("/password").isSent();
        samuel.looks();
        assertThat(samuel.page.locator("section:has(#h-once)")).isVisible();
        samuel.opens(account);
        samuel.form("/activation").isSent();
        samuel.opens(account);
        assertThat(samuel.page.locator("main")).containsText("Closed");
        sawNothingWrong();
    }

    @Test
    void competence_absences_and_substitutes_are_kept() {
        Account person = AuditAhead.newcomer(context, name, Role.AUDITOR);
        LocalDate monday = LocalDate.now(clock).plusDays(20);
        Visitor helen = cast.of(HELEN);
        helen.opens("/roster");
        helen.opens("/roster/" + person.id());
        helen.page.selectOption("#f-reach", "all");
        helen.form("/competences").isSent();
        helen.looks();
        helen.form("/withdrawal").isSent();
        Visitor owner = cast.of(person.email());
        owner.opens("/roster/" + person.id());
        owner.page
                .locator("form[action$='/absences'] input[type=date]")
                .all()
                .forEach(day -> day.fill(monday.toString()));
        owner.form("/absences").isSent();
        owner.looks();
        owner.form("/withdrawal").isSent();
        owner.page
                .locator("form[action$='/substitutions'] input[type=date]")
                .all()
                .forEach(day -> day.fill(monday.toString()));
        owner.form("/substitutions").picks("substituteId", "Priya").isSent();
        owner.looks();
        owner.form("/end").isSent();
        owner.looks();
        sawNothingWrong();
    }

    @Test
    void people_have_their_own_settings() {
        Visitor priya = cast.of(PRIYA);
        priya.opens("/settings");
        priya.opens("/settings/mail");
        priya.form("/settings/mail").isSent();
        priya.looks();
        priya.form("/settings/mail").isSent();
        priya.opens("/settings/calendar");
        priya.form("/settings/calendar/address").isSent();
        priya.looks();
        priya.form("/settings/calendar/revocation").isSent();
        priya.looks();
        priya.opens("/settings/time-zone");
        priya.form().isSent();
        priya.looks();
        sawNothingWrong();
    }

    @Test
    void work_that_several_may_do_is_claimed_and_given_back() {
        AuditAhead.newcomer(context, name, Role.PROGRAMME_MANAGER);
        RequestedAudit audit = RequestedAudit.in(context);
        Visitor helen = cast.of(HELEN);
        helen.takesUp("Check prerequisites", audit.id());
        helen.form("/claim").isSent();
        helen.looks();
        helen.form("/release").isSent();
        helen.looks();
        sawNothingWrong();
    }

    @Test
    void a_past_report_is_imported() {
        Visitor helen = cast.of(HELEN);
        helen.opens("/programmes/import");
        helen.page.locator("#f-report").fill(ReportVariants.BASE.replace("Quarzbach", name));
        helen.form("/import").isSent();
        helen.looks();
        assertThat(helen.page.locator("main")).containsText("Harbour Care Program");
        sawNothingWrong();
    }

    @Test
    void everybody_opens_every_page_of_the_menu_and_finds_what_they_seek() {
        for (Persona each : List.of(MARTA, HELEN, DAVID, SAMUEL, Persona.JANA, Persona.OLE)) {
            Visitor visitor = cast.of(each);
            visitor.opens("/home");
            for (String path : visitor.menu()) {
                visitor.opens(path);
            }
            visitor.opens("/search?q=AWS");
            visitor.opens("/settings");
        }
        Visitor helen = cast.of(HELEN);
        helen.opens("/programmes/aws-msp-2017");
        helen.opens("/programmes/aws-msp-2017/ahead");
        helen.opens("/programmes/import");
        helen.opens("/designations");
        sawNothingWrong();
    }

    @Test
    void after_signing_out_a_person_is_a_stranger() {
        Visitor david = cast.of(DAVID);
        david.opens("/work");
        david.page.locator("summary.who").click();
        david.press("Sign out");
        assertThat(david.page.getByLabel("Password")).isVisible();
        david.looks();
        sawNothingWrong();
    }

    private void sawNothingWrong() {
        assertThat(cast.troubles()).isEmpty();
    }
}
