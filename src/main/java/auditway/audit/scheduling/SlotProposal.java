package auditway.audit.scheduling;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Window;
import auditway.audit.audit.Wording;
import auditway.audit.scheduling.Scheduling.ProposeSlots;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the coordinator sees before slots are proposed: which days are wanted, when the team is free, and a slot to begin with. */
@Component
class SlotProposal {

    private static final int OPENS = 9;
    private static final int ENDS = 17;

    private final AuditDirectory audits;
    private final SlotRules rules;
    private final TeamCalendar team;
    private final FreeDays free;
    private final CounterProposals counters;

    SlotProposal(AuditDirectory audits, SlotRules rules, TeamCalendar team, FreeDays free, CounterProposals counters) {
        this.audits = audits;
        this.rules = rules;
        this.team = team;
        this.free = free;
        this.counters = counters;
    }

    Map<String, Object> shown(AuditSummary audit) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("zone", audit.zone().getId());
        Window asked = audits.window(audit.id());
        if (asked.from() != null && asked.to() != null) {
            shown.put("window", Wording.days(asked.from(), asked.to()));
        }
        counters.last(audit)
                .ifPresentOrElse(
                        counter -> {
                            shown.put(
                                    "counter",
                                    "%s. %s"
                                            .formatted(
                                                    Wording.slotThere(counter.in(audit.zone()), audit.zone()),
                                                    audits.latestAnswer(audit.id(), "choose-slot", "reason")));
                            shown.put("slots", List.of(row(counter)));
                        },
                        () -> free.firstAsked(audit)
                                .ifPresent(day -> shown.put(
                                        "slots",
                                        List.of(row(
                                                new ProposeSlots.Time(day.atTime(OPENS, 0), day.atTime(ENDS, 0)))))));
        shown.put("freeDays", freeDays(audit, asked));
        shown.put("slotsAtMost", rules.atMost(audit));
        shown.putAll(team.shown(audit));
        shown.put("place", audit.remote() ? "remote" : "onSite");
        if (!audit.remote() && !audit.site().isBlank()) {
            shown.put("site", audit.site());
        }
        return shown;
    }

    /** On which days the whole team is free, told apart by whether they are wanted. */
    private String freeDays(AuditSummary audit, Window asked) {
        FreeDays.Offered days = free.next(audit);
        String later = days.later().isEmpty() ? "" : joined(days.later());
        if (asked.to() == null) {
            return later.isEmpty()
                    ? "There is no day ahead on which the whole team is free."
                    : "Next days on which the whole team is free: " + later + ".";
        }
        String notice = notice(audit, asked);
        String wanted = days.wanted().isEmpty()
                ? (notice.isEmpty() ? "On none of these days the whole team is free." : "")
                : "Of these days the whole team is free on " + joined(days.wanted()) + ".";
        String after = later.isEmpty() ? "" : "After them it is free on " + later + ".";
        return Stream.of(notice, wanted, after).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Why days that are wanted cannot be offered although people may be free; empty where the notice leaves them all. */
    private String notice(AuditSummary audit, Window asked) {
        LocalDate earliest = free.earliest(audit);
        LocalDate from = asked.from();
        LocalDate to = asked.to();
        if (to != null && to.isBefore(earliest)) {
            return "All these days are too near: slots begin on %s at the earliest.".formatted(Wording.day(earliest));
        }
        return from != null && from.isBefore(earliest)
                ? "Slots begin on %s at the earliest.".formatted(Wording.day(earliest))
                : "";
    }

    private static String joined(List<LocalDate> days) {
        return days.stream().map(day -> Wording.day(day).replace(' ', '\u00a0')).collect(Collectors.joining(", "));
    }

    private static Map<String, String> row(ProposeSlots.Time time) {
        return Map.of(
                "starts", time.starts().toString(),
                "ends", time.ends().toString());
    }
}
