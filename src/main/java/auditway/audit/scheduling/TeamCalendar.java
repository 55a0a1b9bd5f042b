package auditway.audit.scheduling;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Member;
import auditway.audit.audit.Window;
import auditway.audit.audit.Wording;
import auditway.catalogue.roster.Absence;
import auditway.catalogue.roster.Availability;
import auditway.catalogue.roster.Commitment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When the team of an audit is engaged elsewhere or absent, for people who look for a day. */
@Component
class TeamCalendar {

    private static final int WEEKS_AHEAD = 12;

    private final AuditDirectory audits;
    private final Availability availability;
    private final Clock clock;

    TeamCalendar(AuditDirectory audits, Availability availability, Clock clock) {
        this.audits = audits;
        this.availability = availability;
        this.clock = clock;
    }

    /** What the form of the slots shows: {@code notFree}, or {@code freeTeam} where everybody is free. */
    Map<String, Object> shown(AuditSummary audit) {
        Window asked = audits.window(audit.id());
        @Nullable LocalDate askedFrom = asked.from();
        @Nullable LocalDate askedTo = asked.to();
        LocalDate today = LocalDate.now(clock.withZone(audit.zone()));
        LocalDate from = askedFrom == null ? today : askedFrom;
        LocalDate to = askedTo == null ? today.plusWeeks(WEEKS_AHEAD) : askedTo;
        List<String> team = audits.members(audit.id()).stream()
                .filter(member -> member.role().onTeam())
                .map(Member::accountId)
                .toList();
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Availability.Line person : availability.of(team, from, to)) {
            String name = person.account().name();
            for (Commitment held : person.engaged()) {
                if (!held.auditId().equals(audit.id())) {
                    lines.add(line(name, held.firstDay(), held.lastDay(), "Engaged in " + held.auditId()));
                }
            }
            for (Absence away : person.absent()) {
                lines.add(
                        line(name, away.firstDay(), away.lastDay(), away.kind().title()));
            }
        }
        return lines.isEmpty()
                ? Map.of("freeTeam", "Everybody on the team is free from " + Wording.days(from, to) + ".")
                : Map.of("notFree", lines);
    }

    private static Map<String, Object> line(String name, LocalDate from, LocalDate to, String why) {
        return Map.of("name", name, "days", Wording.days(from, to), "why", why);
    }
}
