package auditway;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.audit.audit.AuditState;
import auditway.audit.request.RequestKinds;
import auditway.audit.request.Subject;
import auditway.catalogue.programme.Control.Kind;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.FindingDrafts;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.FindingsReview;
import auditway.conduct.finding.GapReporting;
import auditway.conduct.finding.GapReporting.BookGapReview;
import auditway.conduct.finding.GapReporting.IssueGapReport;
import auditway.conduct.finding.Grade;
import auditway.conduct.finding.Wording;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.followup.actionitem.RaisingActionItems;
import auditway.platform.calendar.SettableClock;
import auditway.platform.form.Submission;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.workflow.Processes;
import auditway.platform.workflow.Timers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An audit whose gap report was issued today: one mandatory and one score-impacting finding, each with its action item. */
public final class ReportedGaps {

    public final HeldAudit audit;

    private ReportedGaps(HeldAudit audit) {
        this.audit = audit;
    }

    public static ReportedGaps of(ApplicationContext context) {
        return of(context, "tecracer");
    }

    /** Of an audit that another partner has. */
    public static ReportedGaps of(ApplicationContext context, String organisation) {
        ReportedGaps gaps = new ReportedGaps(HeldAudit.of(context, organisation));
        gaps.audit.verdict(gaps.audit.control(Kind.MANDATORY), Verdict.NOT_MET, "Not seen.", Persona.PRIYA);
        gaps.audit.verdict(gaps.audit.lastControl(Kind.SCORED), Verdict.NOT_MET, "No survey.", Persona.PRIYA);
        issue(gaps.audit);
        return gaps;
    }

    /** Words every drafted finding, looks twice at mandatory ones, issues the gap report and raises the action items. */
    public static void issue(HeldAudit audit) {
        for (Finding draft : audit.get(Findings.class).of(audit.id)) {
            audit.get(FindingDrafts.class)
                    .revise(
                            draft.id(),
                            Wording.of("No test", "Log ends.", "Four tests.", "", "A report.", "Held."),
                            audit.actor(Persona.PRIYA));
            if (draft.grade() == Grade.MANDATORY) {
                audit.get(FindingsReview.class).look(draft.id(), true, null, audit.actor(Persona.DAVID));
            }
        }
        audit.get(GapReporting.class)
                .issue(
                        new IssueGapReport(true, null),
                        audit.step("findings-review", "issueGapReport", "issue-gap-report", "leadAuditor", null),
                        audit.actor(Persona.DAVID));
        audit.get(RaisingActionItems.class).raise(audit.id);
    }

    /** The gap review is booked, and the audit waits for its action items. */
    public void reviewIsBooked(LocalDateTime at) {
        audit.get(GapReporting.class)
                .book(
                        new BookGapReview(at, "https://meet.example/gap"),
                        audit.step("findings-review", "bookGapReview", "book-gap-review", "coordinator", null),
                        audit.actor(Persona.MARTA));
        audit.state(AuditState.ACTION_CLOSURE);
    }

    /** A phase of the audit begins. */
    public void starts(String phase) {
        audit.get(TransactionTemplate.class)
                .executeWithoutResult(status -> audit.get(Processes.class).start(phase, audit.id, audit.id));
    }

    public ActionItem mandatory() {
        return item(Grade.MANDATORY);
    }

    public ActionItem scoreImpacting() {
        return item(Grade.SCORE_IMPACTING);
    }

    private ActionItem item(Grade grade) {
        return items().stream()
                .filter(item -> item.grade() == grade)
                .findFirst()
                .orElseThrow();
    }

    public List<ActionItem> items() {
        return audit.get(ActionItems.class).of(audit.id);
    }

    public ActionItem now(ActionItem item) {
        return audit.get(ActionItems.class).get(item.id());
    }

    /** Asks for a requests about an action item or a finding. */
    public void asks(Persona who, String form, String about, Map<String, Object> answers) {
        audit.get(RequestKinds.class)
                .ask(form, new Subject(audit.id, about), Submission.ofJson(answers), audit.actor(who));
    }

    /** Completes the open step that is a person's. */
    public void completes(Persona who, String step, Map<String, Object> answers) {
        WorkItem work = work(who, step).orElseThrow(() -> new AssertionError(who + " has no open " + step + "."));
        audit.get(WorkItems.class).complete(work.id(), Submission.ofJson(answers), audit.actor(who));
    }

    /** Completes the open step about one action item. */
    public void completes(Persona who, String step, ActionItem about, Map<String, Object> answers) {
        WorkItem work =
                work(who, step, about).orElseThrow(() -> new AssertionError(who + " has no open " + step + "."));
        audit.get(WorkItems.class).complete(work.id(), Submission.ofJson(answers), audit.actor(who));
    }

    /** The partner lead plans what is done about an action item. */
    public void plans(ActionItem item) {
        completes(
                Persona.JANA,
                "planAction",
                item,
                Map.of(
                        "owner", audit.actor(Persona.JANA).accountId(),
                        "doneBy",
                                LocalDate.ofInstant(audit.now(), ZoneOffset.UTC)
                                        .plusDays(20)
                                        .toString(),
                        "correction", "An outside firm tests once.",
                        "cause", "Nobody owned the date, and no calendar reminded anybody of it.",
                        "correctiveAction", "Two dates a year in the calendar."));
    }

    public Optional<WorkItem> work(Persona who, String step, ActionItem about) {
        return audit.get(Inbox.class).mine(audit.actor(who), "").stream()
                .filter(item -> item.step().step().equals(step))
                .filter(item -> about.id().equals(item.step().subject()))
                .findFirst();
    }

    public Optional<WorkItem> work(Persona who, String step) {
        return audit.get(Inbox.class).mine(audit.actor(who), "").stream()
                .filter(item -> item.auditId().equals(audit.id))
                .filter(item -> item.step().step().equals(step))
                .findFirst();
    }

    /** The dates of the timers that a process of its own waits for, earliest first. */
    public List<Instant> timers(String businessKey) {
        return audit.get(JdbcClient.class)
                .sql("""
                        select j.duedate_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                        where e.business_key_ = ? and j.type_ = 'timer' order by j.duedate_""")
                .param(businessKey)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }

    /** Lets a timer of a process of its own pass, a second after its moment. */
    public void passes(SettableClock clock, String businessKey, String name, Instant at) {
        audit.get(TransactionTemplate.class).executeWithoutResult(status -> {
            Timers.Pending timer = audit.get(Timers.class).of(audit.id).stream()
                    .filter(pending -> pending.businessKey().equals(businessKey))
                    .filter(pending -> pending.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(timer.at()).isEqualTo(at);
            clock.set(at.plusSeconds(1));
            audit.get(Timers.class).pass(timer);
        });
    }

    /** Subjects of what was told by mail beside the audit's way, to one person. */
    public List<String> told(Persona who) {
        return audit.get(JdbcClient.class)
                .sql(
                        "select subject from mail where audit_id = ? and kind = 'NOTICE' and to_account = ? order by created_at")
                .params(audit.id, audit.actor(who).accountId())
                .query(String.class)
                .list();
    }
}
