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
        shown.put("freeDays", freeDays(free.next(audit), asked.to() != null));
        shown.put("slotsAtMost", rules.atMost(audit));
        shown.putAll(team.shown(audit));
        shown.put("place", audit.remote() ? "remote" : "onSite");
        if (!audit.remote() && !audit.site().isBlank()) {
            shown.put("site", audit.site());
        }
        return shown;
    }

    /** On which days the whole team is free, told apart by whether they are wanted. */
    private static String freeDays(FreeDays.Offered days, boolean windowed) {
        String later = days.later().isEmpty() ? "" : joined(days.later());
        if (!windowed) {
            return later.isEmpty()
                    ? "There is no day ahead on which the whole team is free."
                    : "Next days on which the whole team is free: " + later + ".";
        }
        String wanted = days.wanted().isEmpty()
                ? "On none of these days the whole team is free."
                : "Of these days the whole team is free on " + joined(days.wanted()) + ".";
        return later.isEmpty() ? wanted : wanted + " After them it is free on " + later + ".";
    }

    private static String joined(List<LocalDate> days) {
        return days.stream().map(day -> Wording.day(day).replace(' ', '\u00a0')).collect(Collectors.joining(" · "));
    }

    private static Map<String, String> row(ProposeSlots.Time time) {
        return Map.of(
                "starts", time.starts().toString(),
                "ends", time.ends().toString());
    }
}
