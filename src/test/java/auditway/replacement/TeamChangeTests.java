package auditway.replacement;

import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static auditway.audit.AuditAhead.actor;
import static auditway.audit.AuditAhead.auditor;
import static auditway.audit.AuditAhead.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.assessment.Checklist;
import auditway.assessment.NewVerdict;
import auditway.assessment.Verdict;
import auditway.assessment.Verdicts;
import auditway.audit.AuditAhead;
import auditway.audit.AuditDirectory;
import auditway.audit.AuditState;
import auditway.audit.Member;
import auditway.audit.TeamRole;
import auditway.detour.Detours;
import auditway.detour.Subject;
import auditway.form.Submission;
import auditway.inbox.Inbox;
import auditway.inbox.WorkItem;
import auditway.inbox.WorkItems;
import auditway.people.Account;
import auditway.people.Accounts;
import auditway.people.Actor;
import auditway.people.Role;
import auditway.programme.Control;
import auditway.programme.Editions;
import auditway.refusal.Conflict;
import auditway.refusal.Invalid;
import auditway.refusal.NotFound;
import auditway.refusal.NotYours;
import auditway.roster.Absence;
import auditway.roster.Absences;
import auditway.roster.Competences;
import auditway.trail.Trail;
import auditway.workflow.Processes;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Replacing a member: who may ask, what a successor must fulfil, what goes over, and the second look. */
@ApplicationTest
@Tag("both-databases")
class TeamChangeTests {

    private static final String FORM = "request-replacement";

    @Autowired
    ApplicationContext context;

    @Autowired
    Detours detours;

    @Autowired
    Inbox inbox;

    @Autowired
    WorkItems items;

    @Autowired
    Processes processes;

    @Autowired
    AuditDirectory audits;

    @Autowired
    Accounts accounts;

    @Autowired
    Absences absences;

    @Autowired
    Competences competences;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Checklist checklist;

    @Autowired
    Editions editions;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private AuditAhead audit;
    private Account lead;
    private Account second;
    private Account successor;

    @BeforeEach
    void engaged() {
        lead = auditor(context, "Ada Lead");
        second = auditor(context, "Ben Second");
        successor = auditor(context, "Cem Successor");
        audit = AuditAhead.of(context).with(lead, TeamRole.LEAD_AUDITOR).with(second, TeamRole.AUDITOR);
        audit.heldOn(audit.day);
        phase("PREPARATION");
    }

    @Test
    void the_successor_takes_place_agenda_and_open_work_and_the_trail_says_so() {
        jdbc.sql(
                        "insert into audit_agenda (audit_id, section_id, account_id, starts) values (?, '8', ?, current_timestamp)")
                .params(audit.id, lead.id())
                .update();
        transaction.executeWithoutResult(status -> processes.start("conduct", audit.id, audit.id));
        audit.state(AuditState.PREPARATION);
        replaced(lead, successor);

        assertThat(audits.members(audit.id))
                .extracting(Member::name, Member::role)
                .contains(org.assertj.core.groups.Tuple.tuple("Cem Successor", TeamRole.LEAD_AUDITOR))
                .doesNotContain(org.assertj.core.groups.Tuple.tuple("Ada Lead", TeamRole.LEAD_AUDITOR));
        assertThat(audits.sectionAuditors(audit.id)).containsEntry("8", successor.id());
        assertThat(work(successor, "Hold opening meeting")).isPresent();
        assertThat(inbox.mine(lead.actor(), audit.id)).isEmpty();
        assertThatThrownBy(() -> audits.visible(audit.id, lead.actor())).isInstanceOf(NotFound.class);
        assertThat(trail.of(audit.id, 50))
                .filteredOn(kept -> kept.entry().action().equals("Team changed: Lead auditor"))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.entry().oldValue()).isEqualTo("Ada Lead");
                    assertThat(kept.entry().newValue()).isEqualTo("Cem Successor");
                    assertThat(kept.entry().reason()).isEqualTo("Moves to another firm.");
                });
    }

    @Test
    void partner_predecessor_and_successor_are_told_once_and_the_successor_of_the_work_that_goes_over() {
        transaction.executeWithoutResult(status -> processes.start("conduct", audit.id, audit.id));
        replaced(lead, successor);
        for (Account told : List.of(JANA.account(accounts), lead, successor)) {
            assertThat(mails(told))
                    .filteredOn(subject -> subject.startsWith("Cem Successor replaces Ada Lead"))
                    .hasSize(1);
        }
        assertThat(mails(OLE.account(accounts))).noneMatch(subject -> subject.contains("Cem Successor replaces"));
        assertThat(jdbc.sql("select w.name from digest_entry e join work_item w on w.id = e.work_item_id "
                                + "where e.account_id = ? and w.audit_id = ?")
                        .params(successor.id(), audit.id)
                        .query(String.class)
                        .list())
                .containsOnlyOnce("Hold opening meeting");
    }

    @Test
    void rule_16_a_successor_with_paid_advice_within_24_months_is_not_put_in_the_place() {
        ask(lead, actor(context, MARTA));
        appoint(successor);
        declare(
                successor,
                Map.of(
                        "paidAdvice", "yes",
                        "adviceUntil",
                                LocalDate.now(ZoneOffset.UTC).minusMonths(2).toString(),
                        "otherInterests", "no",
                        "details", "Advised on billing."));
        assertThat(audits.members(audit.id)).extracting(Member::name).contains("Ada Lead");
        WorkItem again = work(MARTA, "Appoint replacement").orElseThrow();
        assertThat(items.formData(again).get("barred")).asString().startsWith("Cem Successor advised tecRacer for pay");
        assertThatThrownBy(() -> appoint(successor)).hasMessageStartingWith("Cem Successor advised tecRacer for pay");
        Account other = auditor(context, "Dan Other");
        appoint(other);
        declare(other, none());
        assertThat(audits.members(audit.id)).extracting(Member::name).contains("Dan Other");
    }

    @Test
    void rule_17_a_successor_must_cover_what_only_the_member_was_competent_for() {
        Account newcomer = newcomer(context, "Nia New", Role.AUDITOR);
        jdbc.sql("delete from competence where account_id = ?")
                .params(second.id())
                .update();
        ask(lead, actor(context, MARTA));
        assertThatThrownBy(() -> appoint(newcomer))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("Nobody on this team is competent for 1 Business Health, ");
        assertThat(work(MARTA, "Appoint replacement")).isPresent();
    }

    @Test
    void rule_17_a_successor_is_competent_for_the_sections_the_agenda_gave_the_member() {
        jdbc.sql(
                        "insert into audit_agenda (audit_id, section_id, account_id, starts) values (?, '8', ?, current_timestamp)")
                .params(audit.id, lead.id())
                .update();
        Account narrow = auditor(context, "Nia Narrow", "1");
        ask(lead, actor(context, MARTA));
        assertThatThrownBy(() -> appoint(narrow))
                .hasMessageStartingWith("Nia Narrow is not competent for 8 Security on ");
    }

    @Test
    void a_successor_engaged_elsewhere_or_absent_on_the_day_is_refused_by_name() {
        AuditAhead other = AuditAhead.of(context).with(successor, TeamRole.AUDITOR);
        other.heldOn(audit.day);
        Account away = auditor(context, "Abe Away");
        absences.record(away.id(), audit.day, audit.day, Absence.Kind.HOLIDAY, "", away.actor());
        ask(second, actor(context, MARTA));
        assertThatThrownBy(() -> appoint(successor)).hasMessageContaining("Cem Successor in " + other.id);
        assertThatThrownBy(() -> appoint(away)).hasMessageStartingWith("Abe Away is absent on ");
    }

    @Test
    void rule_18_nobody_with_a_part_in_the_audit_takes_another_place_in_it() {
        Account reviewer = newcomer(context, "Rita Reviewer", Role.TECHNICAL_REVIEWER, Role.AUDITOR);
        audit.with(reviewer, TeamRole.TECHNICAL_REVIEWER);
        ask(lead, actor(context, MARTA));
        assertThatThrownBy(() -> appoint(reviewer))
                .isInstanceOf(Invalid.class)
                .hasMessageEndingWith("choose one of those shown.");
        assertThatThrownBy(() -> appoint(second)).isInstanceOf(Invalid.class);
    }

    @Test
    void a_technical_reviewer_is_replaced_by_somebody_who_may_review() {
        Account reviewer = newcomer(context, "Rita Reviewer", Role.TECHNICAL_REVIEWER);
        Account next = newcomer(context, "Rob Reviewer", Role.TECHNICAL_REVIEWER);
        audit.with(reviewer, TeamRole.TECHNICAL_REVIEWER);
        ask(reviewer, TeamRole.TECHNICAL_REVIEWER, reviewer.actor());
        assertThatThrownBy(() -> appoint(successor)).isInstanceOf(Invalid.class);
        appoint(next);
        declare(next, none());
        assertThat(audits.holds(next.actor(), audit.id, TeamRole.TECHNICAL_REVIEWER))
                .isTrue();
    }

    @Test
    void members_ask_for_themselves_coordinators_for_anybody_and_partners_for_nobody() {
        assertThatThrownBy(() -> ask(lead, second.actor()))
                .isInstanceOf(NotYours.class)
                .hasMessage("You can ask to be replaced yourself; for others the coordinator asks.");
        assertThatThrownBy(() -> ask(lead, actor(context, JANA))).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> ask(lead, successor.actor())).isInstanceOf(NotFound.class);
        ask(second, second.actor());
        assertThat(work(MARTA, "Appoint replacement")).isPresent();
    }

    @Test
    void while_one_member_is_being_replaced_nobody_asks_for_another() {
        ask(second, actor(context, HELEN));
        assertThatThrownBy(() -> ask(lead, actor(context, HELEN)))
                .isInstanceOf(Conflict.class)
                .hasMessage("Ben Second is being replaced already; wait until that is done.");
        appoint(successor);
        declare(successor, none());
        ask(lead, actor(context, HELEN));
    }

    @Test
    void rule_30_nobody_declares_interests_in_the_place_of_the_successor() {
        ask(lead, actor(context, MARTA));
        appoint(successor);
        WorkItem declaring = work(successor, "Declare interests").orElseThrow();
        assertThatThrownBy(() -> items.complete(declaring.id(), Submission.ofJson(none()), actor(context, MARTA)))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void the_lead_auditor_confirms_verdicts_of_the_predecessor_or_has_them_given_again() {
        List<String> controls = assessed(second, 3);
        checklist.record(audit.id, control(3), met(), null, lead.actor());
        replaced(second, successor);
        WorkItem look = work(lead, "Review predecessor's verdicts").orElseThrow();
        assertThat(items.formData(look).get("verdicts"))
                .asString()
                .contains(controls)
                .doesNotContain("control=" + control(3) + ",");
        assertThatThrownBy(() -> complete(look, lead, Map.of("again", List.of(controls.get(1)), "confirmed", true)))
                .hasMessage("Say why these controls are to be assessed again.");
        assertThatThrownBy(() -> complete(
                        look, lead, Map.of("again", List.of(control(3)), "reason", "Thin.", "confirmed", true)))
                .isInstanceOf(Invalid.class);
        complete(
                look,
                lead,
                Map.of("again", List.of(controls.get(1)), "reason", "Sampled too little.", "confirmed", true));

        assertThat(verdict(controls.get(0))).isEqualTo(Verdict.MET);
        assertThat(verdict(controls.get(1))).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(verdicts.unsettled(audit.id)).contains(controls.get(1)).doesNotContain(controls.get(0));
        assertThat(trail.of(audit.id, 50))
                .filteredOn(kept -> kept.entry().action().equals("Verdicts looked at again"))
                .singleElement()
                .satisfies(kept -> assertThat(kept.entry().newValue())
                        .isEqualTo("Confirmed: %s, %s. To be assessed again: %s."
                                .formatted(controls.get(0), controls.get(2), controls.get(1))));
        assertThat(mails(successor)).anyMatch(subject -> subject.startsWith("Controls to be assessed again"));
    }

    @Test
    void a_new_lead_auditor_looks_at_the_verdicts_of_the_one_before() {
        assessed(lead, 1);
        replaced(lead, successor);
        WorkItem look = work(successor, "Review predecessor's verdicts").orElseThrow();
        complete(look, successor, Map.of("confirmed", true));
        assertThat(verdict(control(0))).isEqualTo(Verdict.MET);
        assertThat(work(successor, "Review predecessor's verdicts")).isEmpty();
    }

    @Test
    void after_the_gap_report_verdicts_are_confirmed_and_none_is_taken_back() {
        List<String> controls = assessed(second, 1);
        replaced(second, successor);
        jdbc.sql(
                        "insert into audit_milestone (audit_id, milestone, reached_at) values (?, 'GAP_REPORT', current_timestamp)")
                .params(audit.id)
                .update();
        WorkItem look = work(lead, "Review predecessor's verdicts").orElseThrow();
        assertThat(items.formData(look)).containsEntry("frozen", true).doesNotContainKey("choices");
        complete(look, lead, Map.of("again", controls, "reason", "Thin.", "confirmed", true));
        assertThat(verdict(controls.get(0))).isEqualTo(Verdict.MET);
    }

    private List<String> assessed(Account by, int count) {
        phase("CONDUCT");
        List<String> controls = java.util.stream.IntStream.range(0, count)
                .mapToObj(this::control)
                .toList();
        controls.forEach(control -> checklist.record(audit.id, control, met(), null, by.actor()));
        return controls;
    }

    private String control(int number) {
        return editions.get("aws-msp-2017").controls().get(number).id();
    }

    private static NewVerdict met() {
        return new NewVerdict(Verdict.MET, Set.of(Control.Method.values()), "", "Seen on the day.");
    }

    private Verdict verdict(String control) {
        return verdicts.of(audit.id).stream()
                .filter(one -> one.controlId().equals(control))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private void phase(String phase) {
        jdbc.sql("update audit set state = ?, phase = ? where id = ?")
                .params(phase, phase, audit.id)
                .update();
    }

    private void replaced(Account member, Account by) {
        ask(member, actor(context, MARTA));
        appoint(by);
        declare(by, none());
    }

    private void ask(Account member, Actor actor) {
        ask(member, member == lead ? TeamRole.LEAD_AUDITOR : TeamRole.AUDITOR, actor);
    }

    private void ask(Account member, TeamRole role, Actor actor) {
        detours.ask(
                FORM,
                Subject.audit(audit.id),
                Submission.ofJson(
                        Map.of("member", role.name() + ":" + member.id(), "reason", "Moves to another firm.")),
                actor);
    }

    private void appoint(Account who) {
        WorkItem item = work(MARTA, "Appoint replacement").orElseThrow();
        items.complete(item.id(), Submission.ofJson(Map.of("successor", who.id())), actor(context, MARTA));
    }

    private void declare(Account who, Map<String, Object> answers) {
        complete(work(who, "Declare interests").orElseThrow(), who, answers);
    }

    private void complete(WorkItem item, Account who, Map<String, Object> answers) {
        items.complete(item.id(), Submission.ofJson(answers), who.actor());
    }

    private static Map<String, Object> none() {
        return Map.of("paidAdvice", "no", "otherInterests", "no");
    }

    private Optional<WorkItem> work(Persona who, String name) {
        return work(who.account(accounts), name);
    }

    private Optional<WorkItem> work(Account who, String name) {
        return inbox.mine(who.actor(), audit.id).stream()
                .filter(item -> item.name().equals(name))
                .findFirst();
    }

    private List<String> mails(Account to) {
        return jdbc.sql("select subject from mail where to_account = ?")
                .params(to.id())
                .query(String.class)
                .list();
    }
}
