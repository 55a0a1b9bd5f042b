package auditway.actionitem;

import auditway.audit.AuditDeadlines;
import auditway.audit.AuditDirectory;
import auditway.audit.AuditSummary;
import auditway.audit.Milestone;
import auditway.calendar.DayCount;
import auditway.calendar.DueDate;
import auditway.calendar.DueDates;
import auditway.programme.DeadlineRule;
import auditway.programme.Editions;
import auditway.refusal.Conflict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The dates an action item is held to, by the rules of the audit's edition. */
@Component
public class ItemDeadlines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    private final AuditDeadlines deadlines;
    private final AuditDirectory audits;
    private final Editions editions;
    private final DueDates dates;
    private final Clock clock;

    ItemDeadlines(AuditDeadlines deadlines, AuditDirectory audits, Editions editions, DueDates dates, Clock clock) {
        this.deadlines = deadlines;
        this.audits = audits;
        this.editions = editions;
        this.dates = dates;
        this.clock = clock;
    }

    /** Until when an item raised with the gap report is to be submitted. */
    DueDate due(String auditId) {
        return deadlines
                .due(auditId, "submitClosure", clock.instant())
                .orElseThrow(() -> new Conflict("The edition of " + auditId
                        + " sets no date for closing action items; add submitClosure to its deadlines."));
    }

    /**
     * The same number of days, counted from today, for an item that a regraded finding raised later.
     *
     * @throws Conflict if the hard stop leaves no time
     */
    DueDate dueAfterRegrade(String auditId) {
        AuditSummary audit = audits.get(auditId);
        Instant now = clock.instant();
        DueDate regular = due(auditId);
        Instant gapReport = audits.milestone(auditId, Milestone.GAP_REPORT).orElse(now);
        long days = Duration.between(gapReport, regular.at()).toDays();
        LocalDate today = LocalDate.ofInstant(now, audit.zone());
        DueDate later = new DueDate(
                today.plusDays(days)
                        .atTime(DueDates.CLOSE_OF_BUSINESS)
                        .atZone(audit.zone())
                        .toInstant(),
                days + " calendar days after the finding was regraded on " + DAY.format(today) + ".");
        Optional<DueDate> hardStop = hardStop(auditId);
        if (hardStop.isPresent() && !hardStop.get().at().isAfter(now)) {
            throw new Conflict(
                    "The hard stop has passed, so no new action item can be raised; return the file instead.");
        }
        return hardStop.filter(stop -> stop.at().isBefore(later.at())).orElse(later);
    }

    /** When an item that is still with the partner lapses: after the grace period, never later than the hard stop. */
    public Instant lapse(ActionItem item) {
        AuditSummary audit = audits.get(item.auditId());
        Instant due = item.due().at();
        Instant grace = editions.get(audit.editionId())
                .deadline("lapse")
                .map(rule -> after(due, rule, audit))
                .orElse(due);
        return hardStop(item.auditId())
                .map(DueDate::at)
                .filter(stop -> stop.isBefore(grace))
                .orElse(grace);
    }

    private Instant after(Instant due, DeadlineRule rule, AuditSummary audit) {
        DayCount unit = rule.unit() == DeadlineRule.Unit.BD ? DayCount.BUSINESS_DAYS : DayCount.CALENDAR_DAYS;
        Instant end = dates.due(rule.count(), unit, due, "the due date", audit.country(), audit.zone())
                .at();
        return end.isBefore(due) ? due : end;
    }

    /** The end of all closing in this audit, whatever moved its items. */
    public Optional<DueDate> hardStop(String auditId) {
        return deadlines.due(auditId, "hardStop", clock.instant());
    }

    /** Until when the auditors are to check a closure: their own clock (rule 13). */
    public Optional<DueDate> check(ActionItem item) {
        return item.closure().flatMap(closure -> deadlines.due(item.auditId(), "verifyClosure", closure.submittedAt()));
    }

    /** Until when the partner is to plan, never later than the item itself is due. */
    public DueDate plan(ActionItem item) {
        DueDate due = new DueDate(item.due().at(), item.due().why());
        return deadlines
                .due(item.auditId(), "planAction", item.raisedAt())
                .filter(plan -> plan.at().isBefore(due.at()))
                .orElse(due);
    }
}
