package auditway.scheduling;

import auditway.audit.AuditDirectory;
import auditway.audit.AuditSummary;
import auditway.audit.Member;
import auditway.audit.Slot;
import auditway.audit.TeamRole;
import auditway.audit.Wording;
import auditway.calendar.BusinessCalendars;
import auditway.engagement.TeamFitness;
import auditway.programme.Edition;
import auditway.programme.Editions;
import auditway.refusal.Invalid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When an audit may be held (rule 2 and the limits of the edition). */
@Component
class SlotRules {

    private final AuditDirectory audits;
    private final Editions editions;
    private final BusinessCalendars calendars;
    private final TeamFitness fitness;
    private final Clock clock;

    SlotRules(AuditDirectory audits, Editions editions, BusinessCalendars calendars, TeamFitness fitness, Clock clock) {
        this.fitness = fitness;
        this.audits = audits;
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
                .of(audit.calendar(), audit.zone())
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
        for (int number = 0; number < slots.size(); number++) {
            String field = "slots[" + number + "].starts";
            unfit(audit, slots.get(number)).ifPresent(sentence -> problems.add(new Invalid.Problem(field, sentence)));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    private static void check(
            AuditSummary audit,
            Edition edition,
            LocalDate earliest,
            Slot slot,
            String field,
            List<Invalid.Problem> problems) {
        LocalDate day = LocalDate.ofInstant(slot.starts(), audit.zone());
        if (!slot.ends().isAfter(slot.starts())) {
            problems.add(new Invalid.Problem(field + "ends", "The slot ends before it begins; choose a later end."));
        }
        if (day.isBefore(earliest)) {
            problems.add(new Invalid.Problem(
                    field + "starts",
                    "The earliest day is %s, %d business days ahead; choose it or a later one."
                            .formatted(Wording.day(earliest), edition.limits().earliestSlotBusinessDays())));
        }
        checkUsable(audit, edition, slot, field + "starts", problems);
    }

    /**
     * Looks again at a slot as it is chosen and as it is confirmed: much may have happened since it was proposed.
     *
     * @throws Invalid naming what keeps it from being held
     */
    void checkAgain(AuditSummary audit, Slot slot, String field) {
        Edition edition = editions.get(audit.editionId());
        List<Invalid.Problem> problems = new ArrayList<>();
        if (!slot.starts().isAfter(clock.instant())) {
            problems.add(new Invalid.Problem(field, "This slot has begun or passed; agree on a later one."));
        }
        checkUsable(audit, edition, slot, field, problems);
        if (problems.isEmpty()) {
            unfit(audit, slot).ifPresent(sentence -> problems.add(new Invalid.Problem(field, sentence)));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    private static void checkUsable(
            AuditSummary audit, Edition edition, Slot slot, String field, List<Invalid.Problem> problems) {
        LocalDate day = LocalDate.ofInstant(slot.starts(), audit.zone());
        LocalDate lastDay = LocalDate.ofInstant(slot.ends(), audit.zone());
        if (!edition.isUsable(day) || !edition.isUsable(lastDay)) {
            problems.add(new Invalid.Problem(
                    field,
                    "%s can be used from %s to %s; choose a day in between."
                            .formatted(
                                    edition.name(),
                                    Wording.day(edition.validFrom()),
                                    Wording.day(edition.usableUntil()))));
        }
    }

    /** What keeps the team from a slot: another engagement, an absence, or competence that ends before it. */
    private Optional<String> unfit(AuditSummary audit, Slot slot) {
        List<Member> team = audits.members(audit.id()).stream()
                .filter(member -> member.role().onTeam())
                .toList();
        List<String> auditors = team.stream()
                .filter(member -> member.role() != TeamRole.OBSERVER)
                .map(Member::accountId)
                .toList();
        return fitness.notFree(audit, team.stream().map(Member::accountId).toList(), slot)
                .map(sentence -> sentence + "; choose another time.")
                .or(() -> auditors.isEmpty()
                        ? Optional.empty()
                        : fitness.uncovered(audit, auditors, LocalDate.ofInstant(slot.starts(), audit.zone())));
    }
}
