package auditway.audit.audit;

import auditway.catalogue.programme.DeadlineRule;
import auditway.catalogue.programme.Editions;
import auditway.platform.calendar.BusinessCalendars;
import auditway.platform.calendar.DayCount;
import auditway.platform.calendar.DueDate;
import auditway.platform.calendar.DueDates;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applies the deadline rules of an audit's edition. */
@Component
@Transactional(readOnly = true)
class EditionDeadlines implements AuditDeadlines {

    /** What happened before a step can open; the audit's own day is none, because what should be done by then is late after it. */
    private static final Set<DeadlineRule.Anchor> FOLLOWING = EnumSet.of(
            DeadlineRule.Anchor.CLOSING_MEETING,
            DeadlineRule.Anchor.GAP_REPORT,
            DeadlineRule.Anchor.GAP_REVIEW,
            DeadlineRule.Anchor.DECISION);

    private final AuditDirectory audits;
    private final AuditDetailRows tables;
    private final Editions editions;
    private final DueDates dates;
    private final Pauses pauses;
    private final BusinessCalendars calendars;

    EditionDeadlines(
            AuditDirectory audits,
            AuditDetailRows tables,
            Editions editions,
            DueDates dates,
            Pauses pauses,
            BusinessCalendars calendars) {
        this.pauses = pauses;
        this.calendars = calendars;
        this.audits = audits;
        this.tables = tables;
        this.editions = editions;
        this.dates = dates;
    }

    @Override
    public Optional<DueDate> due(String auditId, String key, Instant openedAt) {
        AuditSummary audit = audits.get(auditId);
        return editions.get(audit.editionId())
                .deadline(key)
                .flatMap(rule -> anchor(audit, rule, openedAt).map(start -> due(audit, rule, start, openedAt)));
    }

    @Override
    public Optional<DueDate> ofStep(String auditId, String step, Instant openedAt) {
        Optional<DueDate> due = due(auditId, step, openedAt);
        return due.filter(date -> date.at().isBefore(openedAt)
                        && editions.get(audits.get(auditId).editionId())
                                .deadline(step)
                                .filter(rule -> FOLLOWING.contains(rule.anchor()))
                                .isPresent())
                .map(passed -> next(audits.get(auditId), passed, openedAt))
                .or(() -> due);
    }

    private DueDate next(AuditSummary audit, DueDate passed, Instant openedAt) {
        DueDate next = dates.due(1, DayCount.BUSINESS_DAYS, openedAt, "", audit.calendar(), audit.zone());
        return moved(
                audit,
                new DueDate(next.at(), next.why() + " It could not be done by its usual date: " + passed.why()),
                openedAt,
                true);
    }

    private DueDate due(AuditSummary audit, DeadlineRule rule, Instant start, Instant openedAt) {
        boolean before = rule.direction() == DeadlineRule.Direction.BEFORE;
        boolean businessDays = rule.unit() == DeadlineRule.Unit.BD;
        DueDate date = dates.due(
                before ? -rule.count() : rule.count(),
                businessDays ? DayCount.BUSINESS_DAYS : DayCount.CALENDAR_DAYS,
                start,
                title(rule.anchor()),
                audit.calendar(),
                audit.zone());
        DueDate moved = moved(audit, date, before ? openedAt : start, businessDays);
        return before && moved.at().isAfter(start) && date.at().isBefore(start)
                ? new DueDate(start, moved.why() + " It ends with the audit itself.")
                : moved;
    }

    @Override
    public DueDate afterPauses(String auditId, DueDate date, Instant since) {
        return moved(audits.get(auditId), date, since, false);
    }

    private DueDate moved(AuditSummary audit, DueDate date, Instant since, boolean businessDays) {
        return Pauses.move(
                date, since, pauses.of(audit.id()), calendars.of(audit.calendar(), audit.zone()), businessDays);
    }

    private Optional<Instant> anchor(AuditSummary audit, DeadlineRule rule, Instant openedAt) {
        Map<Milestone, Instant> reached = tables.milestones(audit.id());
        return switch (rule.anchor()) {
            case OPENED, ENDED -> Optional.of(openedAt);
            case AUDIT ->
                Optional.ofNullable(rule.direction() == DeadlineRule.Direction.BEFORE ? audit.starts() : audit.ends());
            case CLOSING_MEETING -> Optional.ofNullable(reached.get(Milestone.CLOSING_MEETING));
            case GAP_REPORT -> Optional.ofNullable(reached.get(Milestone.GAP_REPORT));
            case GAP_REVIEW -> Optional.ofNullable(reached.get(Milestone.GAP_REVIEW));
            case DECISION -> Optional.ofNullable(reached.get(Milestone.DECISION));
            case DUE_DATE -> Optional.empty();
        };
    }

    private static String title(DeadlineRule.Anchor anchor) {
        return switch (anchor) {
            case OPENED -> "";
            case ENDED -> "the end of the audit";
            case AUDIT -> Milestone.AUDIT.title();
            case CLOSING_MEETING -> Milestone.CLOSING_MEETING.title();
            case GAP_REPORT -> Milestone.GAP_REPORT.title();
            case GAP_REVIEW -> Milestone.GAP_REVIEW.title();
            case DECISION -> Milestone.DECISION.title();
            case DUE_DATE -> "the due date";
        };
    }
}
