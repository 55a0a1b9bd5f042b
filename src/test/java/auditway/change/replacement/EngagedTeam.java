package auditway.change.replacement;

import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.audit.audit.AuditAhead.actor;
import static auditway.audit.audit.AuditAhead.auditor;

import auditway.Persona;
import auditway.audit.audit.AuditAhead;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.RequestKinds;
import auditway.audit.request.Subject;
import auditway.platform.form.Submission;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.workflow.Processes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The team of an audit in preparation, a person who may succeed one of its members, and the steps of a replacement. */
final class EngagedTeam {

    final Account lead;
    final Account second;
    final Account successor;
    final AuditAhead audit;
    private final ApplicationContext context;

    private EngagedTeam(ApplicationContext context) {
        this.context = context;
        lead = auditor(context, "Ada Lead");
        second = auditor(context, "Ben Second");
        successor = auditor(context, "Cem Successor");
        audit = AuditAhead.of(context).with(lead, TeamRole.LEAD_AUDITOR).with(second, TeamRole.AUDITOR);
        audit.heldOn(audit.day);
        phase("PREPARATION");
    }

    static EngagedTeam of(ApplicationContext context) {
        return new EngagedTeam(context);
    }

    void phase(String phase) {
        jdbc().sql("update audit set state = ?, phase = ? where id = ?")
                .params(phase, phase, audit.id)
                .update();
    }

    void conducts() {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.getBean(Processes.class).start("conduct", audit.id, audit.id));
    }

    /** The agenda gives section 8 to the lead auditor. */
    void leadHasSectionEight() {
        jdbc().sql(
                        "insert into audit_agenda (audit_id, section_id, account_id, starts) values (?, '8', ?, current_timestamp)")
                .params(audit.id, lead.id())
                .update();
    }

    /** From the request to the partner's acceptance of the successor. */
    void replaced(Account member, Account by) {
        ask(member, actor(context, MARTA));
        appoint(by);
        declare(by, none());
        partnerAccepts();
    }

    /** From the request to the successor's declaration; once the audit has begun, the partner is told and not asked. */
    void replacedOnceBegun(Account member, Account by) {
        ask(member, actor(context, MARTA));
        appoint(by);
        declare(by, none());
    }

    void partnerAccepts() {
        review(Map.of("outcome", "accepted"));
    }

    void partnerObjects(String reason) {
        review(Map.of("outcome", "objected", "reason", reason));
    }

    private void review(Map<String, Object> answers) {
        items().complete(
                        work(JANA, "Review successor").orElseThrow().id(),
                        Submission.ofJson(answers),
                        actor(context, JANA));
    }

    /** The partner's time to object is over, whatever the clock says. */
    void objectionWindowCloses() {
        ManagementService jobs = context.getBean(ManagementService.class);
        jobs.executeJob(context
                .getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey("team-change")
                .variableValueEquals("auditId", audit.id)
                .list()
                .stream()
                .map(change -> jobs.createJobQuery()
                        .processInstanceId(change.getId())
                        .timers()
                        .singleResult()
                        .getId())
                .findFirst()
                .orElseThrow());
    }

    void ask(Account member, Actor actor) {
        ask(member, member == lead ? TeamRole.LEAD_AUDITOR : TeamRole.AUDITOR, actor);
    }

    void ask(Account member, TeamRole role, Actor actor) {
        context.getBean(RequestKinds.class)
                .ask(
                        "request-replacement",
                        Subject.audit(audit.id),
                        Submission.ofJson(
                                Map.of("member", role.name() + ":" + member.id(), "reason", "Moves to another firm.")),
                        actor);
    }

    void appoint(Account who) {
        WorkItem item = work(MARTA, "Appoint replacement").orElseThrow();
        items().complete(item.id(), Submission.ofJson(Map.of("successor", who.id())), actor(context, MARTA));
    }

    void declare(Account who, Map<String, Object> answers) {
        complete(work(who, "Declare interests").orElseThrow(), who, answers);
    }

    /** No interests that speak against a person. */
    static Map<String, Object> none() {
        return Map.of("paidAdvice", "no", "otherInterests", "no");
    }

    void complete(WorkItem item, Account who, Map<String, Object> answers) {
        items().complete(item.id(), Submission.ofJson(answers), who.actor());
    }

    Optional<WorkItem> work(Persona who, String name) {
        return work(who.account(context.getBean(Accounts.class)), name);
    }

    Optional<WorkItem> work(Account who, String name) {
        return context.getBean(Inbox.class).mine(who.actor(), audit.id).stream()
                .filter(item -> item.name().equals(name))
                .findFirst();
    }

    /** Subjects of all mail to a person about this audit. */
    List<String> mails(Account to) {
        return jdbc().sql("select subject from mail where to_account = ? and audit_id = ?")
                .params(to.id(), audit.id)
                .query(String.class)
                .list();
    }

    private WorkItems items() {
        return context.getBean(WorkItems.class);
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }
}
