package auditway.walks;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static auditway.Persona.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Chromium;
import auditway.Persona;
import auditway.audit.audit.AuditAhead;
import auditway.catalogue.roster.Competences;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.Account;
import auditway.platform.people.Role;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Audits that leave their way, asked for and decided on the pages. */
@ApplicationTest
@Tag("walk")
class RequestsOnPagesTests {

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
    void another_date_is_agreed_on_and_the_third_time_by_the_programme_manager() {
        Shortcut shortcut = Shortcut.scheduled(context);
        AuditOnPages audit = shortcut.walkedBy(cast);
        asksForAnotherDate(audit);
        audit.does(MARTA, "Decide reschedule", form -> form.chooses("outcome", "agreed"));
        shortcut.isScheduled();
        asksForAnotherDate(audit);
        audit.does(MARTA, "Decide reschedule", form -> form.chooses("outcome", "agreed"));
        shortcut.isScheduled();
        asksForAnotherDate(audit);
        audit.does(HELEN, "Decide reschedule as manager", form -> form.chooses("outcome", "refused"));
        sawNothingWrong();
    }

    private static void asksForAnotherDate(AuditOnPages audit) {
        audit.asks(
                audit.partner.lead(),
                "request-reschedule",
                form -> form.chooses("cause", "partner")
                        .writes("windowFrom", audit.day.plusDays(20).toString())
                        .writes("windowTo", audit.day.plusDays(30).toString()));
    }

    @Test
    void an_audit_on_hold_is_resumed_and_the_longest_hold_is_decided_on() {
        Shortcut shortcut = Shortcut.scheduled(context);
        AuditOnPages audit = shortcut.walkedBy(cast);
        audit.asks(MARTA.email(), "hold-audit", form -> {});
        audit.does(MARTA, "Resume audit", form -> {});
        audit.asks(MARTA.email(), "hold-audit", form -> {});
        shortcut.runsOut("holdExpired");
        audit.does(HELEN, "Decide on held audit", form -> form.chooses("outcome", "resumed"));
        sawNothingWrong();
    }

    @Test
    void an_audit_is_cancelled() {
        asked(MARTA, "cancel-audit");
    }

    @Test
    void a_partner_withdraws() {
        AuditOnPages audit = Shortcut.scheduled(context).walkedBy(cast);
        audit.asks(audit.partner.lead(), "withdraw-audit", form -> {});
        sawNothingWrong();
    }

    private void asked(Persona who, String form) {
        AuditOnPages audit = Shortcut.scheduled(context).walkedBy(cast);
        audit.asks(who.email(), form, answers -> {});
        sawNothingWrong();
    }

    @Test
    void before_its_day_the_partner_reviews_who_takes_a_members_place() {
        AuditOnPages audit = Shortcut.scheduled(context).walkedBy(cast);
        isReplaced(audit);
        audit.lead("Review successor", form -> form.chooses("outcome", "accepted"));
        sawNothingWrong();
    }

    @Test
    void on_its_day_the_verdicts_of_a_replaced_member_are_looked_at_again() {
        AuditOnPages audit = Shortcut.prepared(context).walkedBy(cast);
        audit.isOpened();
        new ChecklistOnPages(cast.of(PRIYA), audit.id).auditorAssesses(List.of());
        isReplaced(audit);
        audit.does(DAVID, "Review predecessor's verdicts", form -> {});
        sawNothingWrong();
    }

    private void isReplaced(AuditOnPages audit) {
        Account successor = AuditAhead.newcomer(context, "Successor of " + audit.partner.name(), Role.AUDITOR);
        context.getBean(Competences.class)
                .record(successor.id(), audit.partner.id(), null, null, AuditAhead.actor(context, HELEN));
        audit.asks(MARTA.email(), "request-replacement", form -> form.picks("member", "Priya Raman"));
        audit.does(MARTA, "Appoint replacement", form -> form.picks("successor", successor.name()));
        cast.does(audit.id, successor.email(), "Declare interests", withoutInterests());
    }

    private static Consumer<WorkForm> withoutInterests() {
        return form -> form.chooses("paidAdvice", "no").chooses("otherInterests", "no");
    }

    @Test
    void a_side_does_not_come() {
        AuditOnPages audit = Shortcut.prepared(context).walkedBy(cast);
        audit.goesTo(audit.day.atTime(10, 30));
        audit.asks(DAVID.email(), "record-no-show", form -> form.chooses("absent", "partner"));
        audit.does(MARTA, "Decide after no-show", form -> form.chooses("outcome", "newDate"));
        sawNothingWrong();
    }

    @Test
    void an_audit_is_broken_off() {
        AuditOnPages audit = Shortcut.prepared(context).walkedBy(cast);
        audit.isOpened();
        audit.asks(DAVID.email(), "interrupt-audit", form -> {});
        audit.does(MARTA, "Decide on interrupted audit", form -> form.chooses("outcome", "newDate"));
        sawNothingWrong();
    }

    @Test
    void an_audit_moves_to_a_newer_edition() {
        Shortcut shortcut = Shortcut.scheduled(context);
        shortcut.isAnswered();
        AuditOnPages audit = shortcut.walkedBy(cast);
        shortcut.isSuperseded();
        audit.does(MARTA, "Decide on edition", form -> form.chooses("outcome", "moved"));
        new ChecklistOnPages(cast.of(audit.partner.lead()), audit.id).partnerAnswers();
        audit.lead("Answer changed controls", form -> {});
        sawNothingWrong();
    }

    @Test
    void a_section_leaves_an_audit_and_comes_back() {
        PartnerOnPages partner = PartnerOnPages.in(context);
        partner.hasTwoSections(context);
        Shortcut shortcut = Shortcut.scheduledAgain(context, partner);
        AuditOnPages audit = shortcut.walkedBy(cast);
        audit.asks(partner.lead(), "request-scope-change", form -> form.answers("leave", "2 Wealth"));
        audit.does(HELEN, "Decide scope change", form -> form.chooses("outcome", "granted"));
        shortcut.isAnswered("1.1");
        shortcut.isPlanned();
        audit.asks(partner.lead(), "request-scope-change", form -> form.answers("add", "2 Wealth"));
        audit.does(HELEN, "Decide scope change", form -> form.chooses("outcome", "granted"));
        new ChecklistOnPages(cast.of(partner.lead()), audit.id).partnerAnswers();
        audit.lead("Answer added controls", form -> {});
        audit.does(DAVID, "Plan agenda again", form -> {});
        sawNothingWrong();
    }

    private void sawNothingWrong() {
        assertThat(cast.troubles()).isEmpty();
    }
}
