package auditway.scheduling;

import auditway.audit.AuditDirectory;
import auditway.audit.AuditSummary;
import auditway.audit.Slot;
import auditway.calendar.BusinessCalendars;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a partner decides by when it chooses a slot: where, who comes, how long, and whose business days count. */
@Component
class SlotOffer {

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
                "country", calendars.of(audit.calendar(), audit.zone()).countryName());
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

    static String length(Slot slot) {
        Duration time = Duration.between(slot.starts(), slot.ends());
        long days = time.toHours() / 24 + 1;
        return time.toHours() >= 24
                ? days + " days"
                : time.toHours()
                        + (time.toHours() == 1 ? " hour" : " hours")
                        + (time.toMinutesPart() == 0 ? "" : " " + time.toMinutesPart() + " minutes");
    }
}
