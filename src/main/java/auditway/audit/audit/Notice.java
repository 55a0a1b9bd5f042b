package auditway.audit.audit;

import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.programme.Edition;
import auditway.platform.calendar.BusinessCalendars;
import auditway.platform.calendar.DayCount;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How far ahead a day must lie to be agreed on: the edition's business days, in the partner's calendar and time zone. */
@Component
public class Notice {

    private final Criteria criteria;
    private final BusinessCalendars calendars;
    private final Clock clock;

    Notice(Criteria criteria, BusinessCalendars calendars, Clock clock) {
        this.criteria = criteria;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The first day that an audit can be agreed for. */
    public LocalDate earliest(AuditSummary audit) {
        return earliest(criteria.of(audit), audit.calendar(), audit.zone());
    }

    /** The same of an audit that is to be requested. */
    LocalDate earliest(Organisation partner, Edition edition) {
        return earliest(edition, partner.calendar(), partner.zone());
    }

    /** The sentence that no day up to this one can be agreed on; empty where one can. */
    public Optional<String> tooNear(LocalDate last, AuditSummary audit) {
        return tooNear(last, earliest(audit), criteria.of(audit));
    }

    Optional<String> tooNear(LocalDate last, Organisation partner, Edition edition) {
        return tooNear(last, earliest(partner, edition), edition);
    }

    private LocalDate earliest(Edition edition, String calendar, ZoneId zone) {
        return calendars
                .of(calendar, zone)
                .plusBusinessDays(
                        LocalDate.now(clock.withZone(zone)), edition.limits().earliestSlotBusinessDays());
    }

    private static Optional<String> tooNear(LocalDate last, LocalDate earliest, Edition edition) {
        return last.isBefore(earliest)
                ? Optional.of("The earliest day that can be agreed on is %s, %s ahead; choose a later last day."
                        .formatted(
                                Wording.day(earliest),
                                DayCount.BUSINESS_DAYS.say(edition.limits().earliestSlotBusinessDays())))
                : Optional.empty();
    }
}
