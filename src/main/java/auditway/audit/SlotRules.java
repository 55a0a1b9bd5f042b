package auditway.audit;

import auditway.calendar.BusinessCalendars;
import auditway.programme.Edition;
import auditway.programme.Editions;
import auditway.refusal.Invalid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** When an audit may be held (rule 2 and the limits of the edition). */
@Component
class SlotRules {

    private final AuditTables tables;
    private final Editions editions;
    private final BusinessCalendars calendars;
    private final Clock clock;

    SlotRules(AuditTables tables, Editions editions, BusinessCalendars calendars, Clock clock) {
        this.tables = tables;
        this.editions = editions;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @throws Invalid naming each slot that cannot be held */
    void check(AuditSummary audit, List<Slot> slots) {
        Edition edition = editions.get(audit.editionId());
        if (slots.isEmpty() || slots.size() > edition.limits().slotsAtMost()) {
            throw new Invalid("slots", "Propose one to " + edition.limits().slotsAtMost() + " slots.");
        }
        LocalDate earliest = calendars
                .of(audit.country(), audit.zone())
                .plusBusinessDays(
                        LocalDate.now(clock.withZone(audit.zone())),
                        edition.limits().earliestSlotBusinessDays());
        List<Invalid.Problem> problems = new ArrayList<>();
        for (int number = 0; number < slots.size(); number++) {
            check(audit, edition, earliest, slots.get(number), "slots[" + number + "].", problems);
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        checkFree(audit.id(), slots);
    }

    private static void check(
            AuditSummary audit,
            Edition edition,
            LocalDate earliest,
            Slot slot,
            String field,
            List<Invalid.Problem> problems) {
        LocalDate day = LocalDate.ofInstant(slot.starts(), audit.zone());
        LocalDate lastDay = LocalDate.ofInstant(slot.ends(), audit.zone());
        if (!slot.ends().isAfter(slot.starts())) {
            problems.add(new Invalid.Problem(field + "ends", "The slot ends before it begins; choose a later end."));
        }
        if (day.isBefore(earliest)) {
            problems.add(new Invalid.Problem(
                    field + "starts",
                    "The earliest day is %s, %d business days ahead; choose it or a later one."
                            .formatted(Wording.day(earliest), edition.limits().earliestSlotBusinessDays())));
        }
        if (!edition.isUsable(day) || !edition.isUsable(lastDay)) {
            problems.add(new Invalid.Problem(
                    field + "starts",
                    "%s can be used from %s to %s; choose a day in between."
                            .formatted(
                                    edition.name(),
                                    Wording.day(edition.validFrom()),
                                    Wording.day(edition.usableUntil()))));
        }
    }

    /** @throws Invalid if a member of the team is held to another audit at that time */
    void checkFree(String auditId, List<Slot> slots) {
        tables.engagements(auditId).forEach((engagement, held) -> {
            for (int number = 0; number < slots.size(); number++) {
                if (slots.get(number).overlaps(held)) {
                    throw new Invalid(
                            slots.size() == 1 ? "slot" : "slots[" + number + "].starts",
                            "At this time " + engagement + " is engaged already; choose another time.");
                }
            }
        });
    }
}
