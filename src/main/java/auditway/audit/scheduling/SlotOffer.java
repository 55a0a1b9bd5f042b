package auditway.audit.scheduling;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Slot;
import auditway.audit.audit.Wording;
import auditway.platform.calendar.BusinessCalendar;
import auditway.platform.calendar.BusinessCalendars;
import auditway.platform.calendar.DayCount;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a partner decides by when it chooses a slot: where, who comes, how long, and whose business days count. */
@Component
class SlotOffer {

    /** What is no longer than this and ends after midnight is one night, not two days. */
    private static final Duration NIGHT = Duration.ofHours(12);

    private final AuditDirectory audits;
    private final BusinessCalendars calendars;

    SlotOffer(AuditDirectory audits, BusinessCalendars calendars) {
        this.audits = audits;
        this.calendars = calendars;
    }

    Map<String, Object> facts(AuditSummary audit) {
        return Map.of(
                "where", where(audit),
                "team", who(audit),
                "country", calendar(audit).countryName());
    }

    /** A slot as the partner chooses it: by its clock, and with its length. */
    String words(Slot slot, AuditSummary audit) {
        return Wording.slotThere(slot, audit.zone()) + ", " + length(slot, calendar(audit));
    }

    private BusinessCalendar calendar(AuditSummary audit) {
        return calendars.of(audit.calendar(), audit.zone());
    }

    private static String where(AuditSummary audit) {
        if (audit.remote()) {
            return "remote" + (audit.site().isBlank() ? ", the link follows" : ", by " + audit.site());
        }
        return "at your site" + (audit.site().isBlank() ? ", the address is agreed later" : ", " + audit.site());
    }

    private String who(AuditSummary audit) {
        return audits.members(audit.id()).stream()
                .filter(member -> member.role().onTeam())
                .map(member ->
                        "%s (%s)".formatted(member.name(), member.role().title().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    /** How long a slot takes: the hours of one day or night, the business days of a longer one. */
    static String length(Slot slot, BusinessCalendar calendar) {
        int days = slot.businessDays(calendar);
        Duration time = Duration.between(slot.starts(), slot.ends());
        return days > 1 && time.compareTo(NIGHT) > 0
                ? DayCount.BUSINESS_DAYS.say(days)
                : Stream.of(counted(time.toHours(), "hour"), counted(time.toMinutesPart(), "minute"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    private static String counted(long number, String noun) {
        return number == 0 ? "" : number + " " + noun + (number == 1 ? "" : "s");
    }
}
