package auditway.audit.scheduling;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Member;
import auditway.audit.audit.Notice;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.catalogue.roster.Absence;
import auditway.catalogue.roster.Availability;
import auditway.catalogue.roster.Commitment;
import auditway.platform.calendar.BusinessCalendar;
import auditway.platform.calendar.BusinessCalendars;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The days on which an audit can be held: business days of the partner on which the whole team is free, in the edition's window. */
@Component
class FreeDays {

    private static final int WEEKS = 26;

    /** As many wanted days as a page can list. */
    private static final int WANTED = 60;

    /** With fewer wanted days than these, later ones are offered too. */
    private static final int FEW = 12;

    private final AuditDirectory audits;
    private final Editions editions;
    private final BusinessCalendars calendars;
    private final Availability availability;
    private final Notice notice;

    FreeDays(
            AuditDirectory audits,
            Editions editions,
            BusinessCalendars calendars,
            Availability availability,
            Notice notice) {
        this.audits = audits;
        this.editions = editions;
        this.calendars = calendars;
        this.availability = availability;
        this.notice = notice;
    }

    /** The first day that is far enough ahead. */
    LocalDate earliest(AuditSummary audit) {
        return notice.earliest(audit);
    }

    /** The wanted ones among them, and where these are few, those that follow. */
    Offered next(AuditSummary audit) {
        @Nullable LocalDate asked = audits.window(audit.id()).from();
        @Nullable LocalDate last = audits.window(audit.id()).to();
        LocalDate earliest = earliest(audit);
        LocalDate from = asked == null || asked.isBefore(earliest) ? earliest : asked;
        List<LocalDate> wanted = last == null
                ? List.of()
                : from(audit, from)
                        .takeWhile(day -> !day.isAfter(last))
                        .limit(WANTED)
                        .toList();
        List<LocalDate> later = from(audit, from)
                .filter(day -> last == null || day.isAfter(last))
                .limit(Math.max(0, FEW - wanted.size()))
                .toList();
        return new Offered(wanted, later);
    }

    /**
     * Days to choose from.
     *
     * @param wanted in the window that was asked for
     * @param later after it
     */
    record Offered(List<LocalDate> wanted, List<LocalDate> later) {

        List<LocalDate> all() {
            return Stream.concat(wanted.stream(), later.stream()).toList();
        }
    }

    /** The first of the wanted days; empty where none is free. */
    Optional<LocalDate> firstAsked(AuditSummary audit) {
        @Nullable LocalDate asked = audits.window(audit.id()).from();
        @Nullable LocalDate last = audits.window(audit.id()).to();
        LocalDate from = earliest(audit);
        return from(audit, asked == null || asked.isBefore(from) ? from : asked)
                .findFirst()
                .filter(day -> last == null || !day.isAfter(last));
    }

    /** The one nearest to a day, the later of two. */
    Optional<LocalDate> nearest(AuditSummary audit, LocalDate wished) {
        LocalDate from = wished.minusWeeks(2);
        LocalDate earliest = earliest(audit);
        return from(audit, from.isBefore(earliest) ? earliest : from)
                .min(Comparator.comparingLong((LocalDate day) -> Math.abs(day.toEpochDay() - wished.toEpochDay()))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private Stream<LocalDate> from(AuditSummary audit, LocalDate from) {
        LocalDate usable = edition(audit).usableUntil();
        LocalDate last = usable.isBefore(from.plusWeeks(WEEKS)) ? usable : from.plusWeeks(WEEKS);
        if (last.isBefore(from)) {
            return Stream.empty();
        }
        Set<LocalDate> taken = taken(audit, from, last);
        BusinessCalendar calendar = calendar(audit);
        return from.datesUntil(last.plusDays(1))
                .filter(day -> calendar.isBusinessDay(day) && edition(audit).isUsable(day) && !taken.contains(day));
    }

    private Set<LocalDate> taken(AuditSummary audit, LocalDate from, LocalDate last) {
        List<String> team = audits.members(audit.id()).stream()
                .filter(member -> member.role().onTeam())
                .map(Member::accountId)
                .toList();
        Set<LocalDate> taken = new HashSet<>();
        for (Availability.Line person : availability.of(team, from, last)) {
            for (Commitment held : person.engaged()) {
                if (!held.auditId().equals(audit.id())) {
                    held.firstDay().datesUntil(held.lastDay().plusDays(1)).forEach(taken::add);
                }
            }
            for (Absence away : person.absent()) {
                away.firstDay().datesUntil(away.lastDay().plusDays(1)).forEach(taken::add);
            }
        }
        return taken;
    }

    private BusinessCalendar calendar(AuditSummary audit) {
        return calendars.of(audit.calendar(), audit.zone());
    }

    private Edition edition(AuditSummary audit) {
        return editions.get(audit.editionId());
    }
}
