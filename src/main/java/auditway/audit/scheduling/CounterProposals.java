package auditway.audit.scheduling;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Slot;
import auditway.audit.audit.Wording;
import auditway.audit.scheduling.Scheduling.ChooseSlot;
import auditway.audit.scheduling.Scheduling.ProposeSlots.Time;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.Choice;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Another time that the partner proposes: a day on which the team is free at the hours offered, or hours of its own. */
@Component
class CounterProposals {

    private static final String FORM = "choose-slot";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Time USUAL = new Time(LocalDate.EPOCH.atTime(9, 0), LocalDate.EPOCH.atTime(17, 0));

    private final AuditDirectory audits;
    private final OfferedSlots offered;
    private final FreeDays free;

    CounterProposals(AuditDirectory audits, OfferedSlots offered, FreeDays free) {
        this.audits = audits;
        this.offered = offered;
        this.free = free;
    }

    /** The days to choose from, {@code freeDays}, with the {@code hours} they stand for. */
    Map<String, Object> shown(AuditSummary audit) {
        Time hours = hours(audit);
        Map<String, Object> shown = new HashMap<>();
        shown.put(
                "freeDays",
                free.next(audit).all().stream()
                        .map(day -> Choice.of(Wording.day(day), day.toString()))
                        .toList());
        lastWords(audit)
                .ifPresent(words -> shown.put(
                        "countered",
                        isLastOffered(audit)
                                ? "You proposed %s; it is among the slots offered now.".formatted(words)
                                : "You proposed %s; other slots are offered instead.".formatted(words)));
        shown.put("hours", words(hours));
        return shown;
    }

    /** "09:00 to 17:00", or "09:00 to 16:00 of the next day" where the slots offered are longer than a day. */
    private static String words(Time hours) {
        long days = ChronoUnit.DAYS.between(
                hours.starts().toLocalDate(), hours.ends().toLocalDate());
        String end = days == 0 ? "" : days == 1 ? " of the next day" : ", %d days later".formatted(days);
        return TIME.format(hours.starts()) + " to " + TIME.format(hours.ends()) + end;
    }

    /** What an answer proposes. */
    Time of(ChooseSlot answer, AuditSummary audit) {
        LocalDate day = answer.counterDay();
        if (day != null) {
            return on(day, audit);
        }
        LocalDateTime starts = answer.counterStarts();
        LocalDateTime ends = answer.counterEnds();
        if (starts == null || ends == null) {
            throw new Invalid("counterStarts", "Choose a day, or give day and time your proposal starts and ends.");
        }
        return new Time(starts, ends);
    }

    /** What was proposed last, where the last answer was a counter-proposal. */
    Optional<Time> last(AuditSummary audit) {
        Map<String, Object> kept = audits.latestAnswers(audit.id(), FORM);
        if (!"countered".equals(kept.get("outcome"))) {
            return Optional.empty();
        }
        Object day = kept.get("counterDay");
        return Optional.of(
                day == null || day.toString().isBlank()
                        ? new Time(
                                LocalDateTime.parse(String.valueOf(kept.get("counterStarts"))),
                                LocalDateTime.parse(String.valueOf(kept.get("counterEnds"))))
                        : on(LocalDate.parse(day.toString()), audit));
    }

    /** Whether a slot is what the partner proposed last. */
    boolean isLast(Slot slot, AuditSummary audit) {
        return last(audit).filter(time -> slot.equals(time.in(audit.zone()))).isPresent();
    }

    /** What the partner proposed last, in words; its hours are those it was offered then, where it chose a day. */
    Optional<String> lastWords(AuditSummary audit) {
        Map<String, Object> kept = audits.latestAnswers(audit.id(), FORM);
        return last(audit).map(time -> {
            Object day = kept.get("counterDay");
            return day == null || day.toString().isBlank()
                    ? Wording.slotThere(time.in(audit.zone()), audit.zone())
                    : Wording.day(time.starts().toLocalDate());
        });
    }

    /** Whether what is offered now is what the partner proposed. */
    boolean isLastOffered(AuditSummary audit) {
        return offered.of(audit.id()).stream().anyMatch(slot -> isLast(slot, audit));
    }

    private Time on(LocalDate day, AuditSummary audit) {
        Time hours = hours(audit);
        long days = ChronoUnit.DAYS.between(
                hours.starts().toLocalDate(), hours.ends().toLocalDate());
        return new Time(
                day.atTime(hours.starts().toLocalTime()),
                day.plusDays(days).atTime(hours.ends().toLocalTime()));
    }

    private Time hours(AuditSummary audit) {
        List<Slot> slots = offered.of(audit.id());
        return slots.isEmpty()
                ? USUAL
                : new Time(
                        LocalDateTime.ofInstant(slots.get(0).starts(), audit.zone()),
                        LocalDateTime.ofInstant(slots.get(0).ends(), audit.zone()));
    }
}
