package auditway.audit.scheduling;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Member;
import auditway.audit.audit.Slot;
import auditway.audit.audit.TeamRole;
import auditway.audit.audit.Wording;
import auditway.audit.engagement.TeamFitness;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.platform.calendar.BusinessCalendar;
import auditway.platform.calendar.BusinessCalendars;
import auditway.platform.calendar.DayCount;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When an audit may be held (rule 2 and the limits of the edition); slots and counter-proposals are looked at in the same way. */
@Component
class SlotRules {

    private final AuditDirectory audits;
    private final Editions editions;
    private final BusinessCalendars calendars;
    private final TeamFitness fitness;
    private final FreeDays free;
    private final Clock clock;

    SlotRules(
            AuditDirectory audits,
            Editions editions,
            BusinessCalendars calendars,
            TeamFitness fitness,
            FreeDays free,
            Clock clock) {
        this.fitness = fitness;
        this.audits = audits;
        this.editions = editions;
        this.calendars = calendars;
        this.free = free;
        this.clock = clock;
    }

    /** How many slots the edition allows to propose at once. */
    int atMost(AuditSummary audit) {
        return editions.get(audit.editionId()).limits().slotsAtMost();
    }

    /** @throws Invalid naming each slot that cannot be held */
    void check(AuditSummary audit, List<Slot> slots) {
        int most = atMost(audit);
        if (slots.isEmpty() || slots.size() > most) {
            throw new Invalid("slots", most == 1 ? "Propose one slot." : "Propose one to " + most + " slots.");
        }
        List<Problem> problems = new ArrayList<>();
        for (int number = 0; number < slots.size(); number++) {
            Slot slot = slots.get(number);
            String field = "slots[" + number + "].";
            List<Problem> found = problems(audit, slot, field + "starts", field + "ends");
            problems.addAll(found);
            for (int other = 0; other < number && found.isEmpty(); other++) {
                if (slot.overlaps(slots.get(other))) {
                    problems.add(new Problem(
                            field + "starts",
                            "This overlaps slot %d; choose another time or remove it.".formatted(other + 1)));
                    break;
                }
            }
            if (found.isEmpty()) {
                unfit(audit, slot).ifPresent(sentence -> problems.add(new Problem(field + "starts", sentence)));
            }
        }
        refuse(problems);
    }

    /**
     * Looks at what the partner proposes, who is not told why a person is not free.
     *
     * @throws Invalid at {@code counterStarts} or {@code counterEnds}
     */
    void checkCounter(AuditSummary audit, Slot slot, String starts, String ends) {
        List<Problem> problems = problems(audit, slot, starts, ends);
        if (problems.isEmpty() && unfit(audit, slot).isPresent()) {
            problems.add(
                    new Problem(starts, "The team is not free at this time; choose another." + nearest(audit, slot)));
        }
        refuse(problems);
    }

    private List<Problem> problems(AuditSummary audit, Slot slot, String starts, String ends) {
        List<Problem> problems = new ArrayList<>();
        LocalDate earliest = free.earliest(audit);
        LocalDate first = LocalDate.ofInstant(slot.starts(), audit.zone());
        LocalDate last = LocalDate.ofInstant(slot.ends(), audit.zone());
        BusinessCalendar calendar = calendars.of(audit.calendar(), audit.zone());
        if (!slot.ends().isAfter(slot.starts())) {
            problems.add(new Problem(ends, "The slot ends before it begins; choose a later end."));
        }
        if (first.isBefore(earliest)) {
            problems.add(new Problem(
                    starts,
                    "The earliest day is %s, %s ahead; choose it or a later one."
                            .formatted(
                                    Wording.day(earliest),
                                    DayCount.BUSINESS_DAYS.say(editions.get(audit.editionId())
                                            .limits()
                                            .earliestSlotBusinessDays()))));
        } else {
            calendar.closed(first, earliest).ifPresent(sentence -> problems.add(new Problem(starts, sentence)));
        }
        if (last.isAfter(first)) {
            calendar.closed(last, earliest).ifPresent(sentence -> problems.add(new Problem(ends, sentence)));
        }
        checkUsable(audit, slot, starts, problems);
        return problems;
    }

    /**
     * Looks again at a slot as it is confirmed: much may have happened since it was proposed.
     *
     * @throws Invalid naming what keeps it from being held
     */
    void checkAgain(AuditSummary audit, Slot slot, String field) {
        checkAhead(audit, slot, field);
        unfit(audit, slot).ifPresent(sentence -> {
            throw new Invalid(field, sentence);
        });
    }

    /**
     * Looks again at a slot as the partner chooses it, who is not told why a person is not free. From now on nobody of the team
     * can be booked elsewhere before this transaction ends.
     *
     * @throws Invalid at the field
     */
    void checkChosen(AuditSummary audit, Slot slot, String field) {
        checkAhead(audit, slot, field);
        fitness.oneAtATime(team(audit).stream().map(Member::accountId).toList());
        if (unfit(audit, slot).isPresent()) {
            throw new Invalid(
                    field,
                    "The team is no longer free at this time; choose another slot or propose another time."
                            + nearest(audit, slot));
        }
    }

    private void checkAhead(AuditSummary audit, Slot slot, String field) {
        List<Problem> problems = new ArrayList<>();
        if (!slot.starts().isAfter(clock.instant())) {
            problems.add(new Problem(field, "This slot has begun or passed; agree on a later one."));
        }
        checkUsable(audit, slot, field, problems);
        refuse(problems);
    }

    private void checkUsable(AuditSummary audit, Slot slot, String field, List<Problem> problems) {
        Edition edition = editions.get(audit.editionId());
        LocalDate day = LocalDate.ofInstant(slot.starts(), audit.zone());
        LocalDate lastDay = LocalDate.ofInstant(slot.ends(), audit.zone());
        if (!edition.isUsable(day) || !edition.isUsable(lastDay)) {
            problems.add(new Problem(
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
        List<Member> team = team(audit);
        List<String> auditors = team.stream()
                .filter(member -> member.role() != TeamRole.OBSERVER)
                .map(Member::accountId)
                .toList();
        return fitness.notFree(audit, team.stream().map(Member::accountId).toList(), slot)
                .map(sentence -> sentence + "; choose another time." + nearest(audit, slot))
                .or(() -> auditors.isEmpty()
                        ? Optional.empty()
                        : fitness.uncovered(audit, auditors, LocalDate.ofInstant(slot.starts(), audit.zone())));
    }

    private List<Member> team(AuditSummary audit) {
        return audits.members(audit.id()).stream()
                .filter(member -> member.role().onTeam())
                .toList();
    }

    private String nearest(AuditSummary audit, Slot slot) {
        return free.nearest(audit, LocalDate.ofInstant(slot.starts(), audit.zone()))
                .map(day -> " The nearest day on which the team is free is " + Wording.day(day) + ".")
                .orElse("");
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
