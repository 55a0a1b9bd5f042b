package auditway.change.interruption;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.request.Request;
import auditway.audit.request.Requests;
import auditway.catalogue.programme.DeadlineRule;
import auditway.catalogue.programme.Editions;
import auditway.platform.calendar.DayCount;
import auditway.platform.calendar.DueDate;
import auditway.platform.calendar.DueDates;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How long an audit may be on hold. */
@Component
public class HoldLimits {

    private static final DeadlineRule USUAL = DeadlineRule.parse("90 CD after opened");

    private final Requests requests;
    private final AuditDirectory audits;
    private final Editions editions;
    private final DueDates dates;

    HoldLimits(Requests requests, AuditDirectory audits, Editions editions, DueDates dates) {
        this.requests = requests;
        this.audits = audits;
        this.editions = editions;
        this.dates = dates;
    }

    /** When the longest hold is over. */
    public Instant end(String holdId) {
        return expiry(requests.get(holdId)).at();
    }

    /** The same as a due date. */
    DueDate expiry(Request hold) {
        AuditSummary audit = audits.get(hold.auditId());
        DeadlineRule rule = rule(audit);
        return dates.due(rule.count(), unit(rule), hold.asked().at(), "the hold", audit.calendar(), audit.zone());
    }

    /** How long a hold may last at most, in words. */
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
