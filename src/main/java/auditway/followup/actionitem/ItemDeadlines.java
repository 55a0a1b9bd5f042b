package auditway.followup.actionitem;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Milestone;
import auditway.catalogue.programme.DeadlineRule;
import auditway.catalogue.programme.Editions;
import auditway.conduct.finding.Finding;
import auditway.platform.calendar.BusinessCalendars;
import auditway.platform.calendar.DayCount;
import auditway.platform.calendar.DueDate;
import auditway.platform.calendar.DueDates;
import auditway.platform.calendar.LocalMoment;
import auditway.platform.refusal.Conflict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The dates an action item is held to, by the rules of the audit's edition. */
@Component
public class ItemDeadlines {

    private final AuditDeadlines deadlines;
    private final AuditDirectory audits;
    private final Editions editions;
    private final DeadlineTable table;
    private final DueDates dates;
    private final BusinessCalendars calendars;
    private final Clock clock;

    ItemDeadlines(
            AuditDeadlines deadlines,
            AuditDirectory audits,
            Editions editions,
            DeadlineTable table,
            DueDates dates,
            BusinessCalendars calendars,
            Clock clock) {
        this.deadlines = deadlines;
        this.audits = audits;
        this.editions = editions;
        this.table = table;
        this.dates = dates;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Until when an item raised with the gap report is to be submitted: by the decision table, else by the edition's rule. */
    DueDate due(Finding finding) {
        AuditSummary audit = audits.get(finding.auditId());
        Instant gapReport = audits.milestone(audit.id(), Milestone.GAP_REPORT).orElseGet(clock::instant);
        DueDate regular = table.due(audit, control(finding), finding.grade(), gapReport, Milestone.GAP_REPORT.title())
                .or(() -> deadlines.due(audit.id(), "submitClosure", gapReport))
                .orElseThrow(() -> new Conflict("The edition of " + audit.id()
                        + " sets no date for closing action items; add submitClosure to its deadlines."));
        return notPast(hardStop(audit.id()), regular);
    }

    /**
     * The same number of days, counted from today, for an item that a regraded finding raised later.
     *
     * @throws Conflict if the hard stop leaves no time
     */
    DueDate dueAfterRegrade(Finding finding) {
        AuditSummary audit = audits.get(finding.auditId());
        Instant now = clock.instant();
        Optional<DueDate> hardStop = hardStop(audit.id());
        if (hardStop.isPresent() && !hardStop.get().at().isAfter(now)) {
            throw new Conflict(
                    "The hard stop has passed, so no new action item can be raised; return the file instead.");
        }
        DueDate later = table.due(audit, control(finding), finding.grade(), now, "the regrading")
                .orElseGet(() -> sameTime(audit, finding, now));
        return notPast(hardStop, later);
    }

    private DueDate sameTime(AuditSummary audit, Finding finding, Instant now) {
        Instant gapReport = audits.milestone(audit.id(), Milestone.GAP_REPORT).orElse(now);
        int days = (int) Duration.between(gapReport, due(finding).at()).toDays();
        return dates.due(days, DayCount.CALENDAR_DAYS, now, "the regrading", audit.calendar(), audit.zone());
    }

    private static DueDate notPast(Optional<DueDate> hardStop, DueDate regular) {
        return hardStop.filter(stop -> stop.at().isBefore(regular.at())).orElse(regular);
    }

    private static String control(Finding finding) {
        return finding.controlId().orElseThrow();
    }

    /** When an item that is still with the partner lapses: after the grace period, never later than the hard stop. */
    public Instant lapse(ActionItem item) {
        return item.isSpared() ? end(item) : afterGrace(item);
    }

    /** When an item that is still with the partner becomes overdue. */
    public Instant overdue(ActionItem item) {
        return item.isSpared() ? end(item) : item.due().at();
    }

    private Instant end(ActionItem item) {
        return hardStop(item.auditId()).map(DueDate::at).orElseThrow();
    }

    private Instant afterGrace(ActionItem item) {
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
        Instant end = dates.due(rule.count(), unit, due, "the due date", audit.calendar(), audit.zone())
                .at();
        Instant grace = end.isBefore(due) ? due : end;
        return deadlines.afterPauses(audit.id(), new DueDate(grace, ""), due).at();
    }

    /** The end of all closing in this audit, whatever moved its items. */
    public Optional<DueDate> hardStop(String auditId) {
        return deadlines.due(auditId, "hardStop", clock.instant());
    }

    /** The last day at the partner's place on which something can be closed, if the edition sets a hard stop. */
    public Optional<LocalDate> lastDay(String auditId) {
        ZoneId zone = audits.get(auditId).zone();
        return hardStop(auditId).map(stop -> LocalDate.ofInstant(stop.at(), zone));
    }

    /** Until when the auditors are to check a closure: their own clock (rule 13). */
    public Optional<DueDate> check(ActionItem item) {
        return item.closure().flatMap(closure -> deadlines.due(item.auditId(), "verifyClosure", closure.submittedAt()));
    }

    /** Until when the partner is to plan, later by the time of a dispute, never later than the item itself is due. */
    public DueDate plan(ActionItem item) {
        DueDate due = new DueDate(item.due().at(), item.due().why());
        return deadlines
                .due(item.auditId(), "planAction", item.raisedAt())
                .map(plan -> item.due().besideDispute(plan, zone(item)))
                .filter(plan -> plan.at().isBefore(due.at()))
                .orElse(due);
    }

    /** Where the item's days end. */
    ZoneId zone(ActionItem item) {
        return audits.get(item.auditId()).zone();
    }

    /** The end of the next business day at the partner's place, at the hour at which the item's days end. */
    DueDate endOfDay(ActionItem item, String why) {
        AuditSummary audit = audits.get(item.auditId());
        ZonedDateTime now = clock.instant().atZone(audit.zone());
        LocalTime ends = item.due().at().atZone(audit.zone()).toLocalTime();
        LocalDate earliest = now.toLocalTime().isBefore(ends)
                ? now.toLocalDate()
                : now.toLocalDate().plusDays(1);
        LocalDate day = calendars.of(audit.calendar(), audit.zone()).plusBusinessDays(earliest, 0);
        return new DueDate(day.atTime(ends).atZone(audit.zone()).toInstant(), why);
    }

    /** By how many calendar days it can be extended before the hard stop; none where there is no time left. */
    public int extensible(ActionItem item) {
        ZoneId zone = audits.get(item.auditId()).zone();
        ZonedDateTime due = item.due().at().atZone(zone);
        return hardStop(item.auditId())
                .map(stop ->
                        (int) Math.max(0, ChronoUnit.DAYS.between(due, stop.at().atZone(zone))))
                .orElse(Integer.MAX_VALUE);
    }

    /** The due date that many calendar days later, at the same hour of the partner's clock. */
    DueDate extended(ActionItem item, int days, String by) {
        ZoneId zone = audits.get(item.auditId()).zone();
        ZonedDateTime later = item.due().at().atZone(zone).plusDays(days);
        return new DueDate(
                later.toInstant(),
                "Extended by %s by %s, ends %s."
                        .formatted(DayCount.CALENDAR_DAYS.say(days), by, LocalMoment.say(later.toInstant(), zone)));
    }
}
