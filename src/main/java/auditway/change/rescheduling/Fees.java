package auditway.change.rescheduling;

import auditway.audit.audit.AuditSummary;
import auditway.audit.request.Wording;
import auditway.catalogue.programme.Editions;
import auditway.catalogue.programme.Rescheduling;
import auditway.platform.calendar.BusinessCalendar;
import auditway.platform.calendar.BusinessCalendars;
import auditway.platform.calendar.DayCount;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What another date costs, by the ladder of the audit's edition and the notice in the partner's calendar. */
@Component
class Fees {

    private final Editions editions;
    private final BusinessCalendars calendars;

    Fees(Editions editions, BusinessCalendars calendars) {
        this.editions = editions;
        this.calendars = calendars;
    }

    Fee of(AuditSummary audit, Cause cause, Instant agreedStart, Instant askedAt) {
        if (cause == Cause.AUDITOR) {
            return new Fee(0, "Free, because the auditor side causes it.");
        }
        BusinessCalendar calendar = calendars.of(audit.calendar(), audit.zone());
        return of(
                editions.get(audit.editionId()).rescheduling(),
                calendar,
                LocalDate.ofInstant(askedAt, audit.zone()),
                LocalDate.ofInstant(agreedStart, audit.zone()));
    }

    static Fee of(Rescheduling ladder, BusinessCalendar calendar, LocalDate asked, LocalDate agreed) {
        int notice = calendar.businessDaysBetween(asked, agreed);
        int percent = ladder.percent(notice);
        String when = !asked.isBefore(agreed)
                ? "asked on the day itself or later, " + Wording.day(asked)
                : "asked on %s, %s before %s, counted in %s"
                        .formatted(
                                Wording.day(asked),
                                DayCount.BUSINESS_DAYS.say(notice),
                                Wording.day(agreed),
                                calendar.countryName());
        String price = percent == 0 ? "free" : percent + " %";
        return new Fee(
                percent,
                "%s: %s (%s: %s)."
                        .formatted(
                                percent == 0 ? "Free" : price + " of the audit fee", when, ladder.span(notice), price));
    }
}
