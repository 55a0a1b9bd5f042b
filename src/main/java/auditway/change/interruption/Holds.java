package auditway.change.interruption;

import auditway.audit.audit.AuditCourse;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.request.Concerned;
import auditway.audit.request.Told;
import auditway.audit.request.Wording;
import auditway.catalogue.programme.DeadlineRule;
import auditway.catalogue.programme.Editions;
import auditway.change.interruption.Interruption.Kind;
import auditway.platform.calendar.DayCount;
import auditway.platform.calendar.DueDate;
import auditway.platform.calendar.DueDates;
import auditway.platform.people.Actor;
import auditway.platform.workflow.Processes;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Audits on hold: everything in them stands still, their clocks with it. */
@Service
@Transactional
public class Holds {

    private static final DeadlineRule USUAL = DeadlineRule.parse("90 CD after opened");

    private final Interruptions interruptions;
    private final AuditCourse course;
    private final AuditDirectory audits;
    private final Editions editions;
    private final DueDates dates;
    private final Processes processes;
    private final Concerned concerned;
    private final ApplicationEventPublisher events;

    Holds(
            Interruptions interruptions,
            AuditCourse course,
            AuditDirectory audits,
            Editions editions,
            DueDates dates,
            Processes processes,
            Concerned concerned,
            ApplicationEventPublisher events) {
        this.interruptions = interruptions;
        this.course = course;
        this.audits = audits;
        this.editions = editions;
        this.dates = dates;
        this.processes = processes;
        this.concerned = concerned;
        this.events = events;
    }

    void hold(String auditId, String reason, Actor actor) {
        AuditSummary audit = audits.get(auditId);
        Interruption hold = interruptions.begin(auditId, Kind.HOLD, null, reason, actor);
        course.hold(auditId, reason, actor);
        processes.start(Kind.HOLD.process(), hold.id(), auditId);
        String sentence = "%s has put %s on hold since %s: %s"
                .formatted(actor.name(), auditId, Wording.day(hold.begunAt(), audit.zone()), reason);
        processes.suspend(auditId, sentence);
        events.publishEvent(new Told(
                auditId,
                "hold:" + hold.id(),
                concerned.of(auditId, actor),
                "On hold: " + audit.partner(),
                List.of(
                        sentence,
                        "Nothing can be done in it meanwhile, and every date that the time on hold crosses is later by"
                                + " its length."),
                "/audits/" + auditId));
    }

    /** When the longest hold is over. */
    @Transactional(readOnly = true)
    public DueDate expiry(String holdId) {
        Interruption hold = interruptions.get(holdId);
        AuditSummary audit = audits.get(hold.auditId());
        DeadlineRule rule = rule(audit);
        return dates.due(rule.count(), unit(rule), hold.begunAt(), "the hold", audit.calendar(), audit.zone());
    }

    /** How long a hold may last at most, in words. */
    @Transactional(readOnly = true)
    String longest(String auditId) {
        DeadlineRule rule = rule(audits.get(auditId));
        return unit(rule).say(rule.count());
    }

    private DeadlineRule rule(AuditSummary audit) {
        return editions.get(audit.editionId()).deadline("resumeAudit").orElse(USUAL);
    }

    private static DayCount unit(DeadlineRule rule) {
        return rule.unit() == DeadlineRule.Unit.BD ? DayCount.BUSINESS_DAYS : DayCount.CALENDAR_DAYS;
    }
}
