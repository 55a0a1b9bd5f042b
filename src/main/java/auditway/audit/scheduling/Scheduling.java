package auditway.audit.scheduling;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditProgress;
import auditway.audit.audit.AuditSchedule;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Milestone;
import auditway.audit.audit.Slot;
import auditway.audit.audit.Wording;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.Choice;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agreeing when and where: phase 3. Times in forms are those of the partner's clock. */
@Component
@Transactional
public class Scheduling {

    /** The coordinator's offer; {@code place} is {@code onSite} or {@code remote}. */
    public record ProposeSlots(
            List<Time> slots,
            String place,
            @Nullable String site,
            @Nullable String link,
            @Nullable String note) {

        /** Begin and end on the partner's clock. */
        public record Time(LocalDateTime starts, LocalDateTime ends) {
            Slot in(ZoneId zone) {
                return new Slot(
                        starts.atZone(zone).toInstant(), ends.atZone(zone).toInstant());
            }
        }
    }

    /**
     * The partner's answer.
     *
     * @param slot its number, from "1"
     * @param counterDay a day at the hours that were offered, null where other hours are proposed
     */
    public record ChooseSlot(
            String outcome,
            @Nullable String slot,
            @Nullable LocalDate counterDay,
            @Nullable LocalDateTime counterStarts,
            @Nullable LocalDateTime counterEnds,
            @Nullable String reason) {}

    /** What the team needs to know before it travels or dials in. */
    public record ConfirmLogistics(
            @Nullable Boolean proposeAgain,
            @Nullable String contact,
            @Nullable String access,
            @Nullable String equipment,
            @Nullable Boolean confirmed) {}

    private final AuditProgress progress;
    private final AuditSchedule schedule;
    private final AuditDirectory audits;
    private final OfferedSlots offered;
    private final SlotRules rules;
    private final SlotProposal proposal;
    private final CounterProposals counters;
    private final SlotOffer offer;
    private final ApplicationEventPublisher events;

    Scheduling(
            AuditProgress progress,
            AuditSchedule schedule,
            AuditDirectory audits,
            OfferedSlots offered,
            SlotRules rules,
            SlotProposal proposal,
            CounterProposals counters,
            SlotOffer offer,
            ApplicationEventPublisher events) {
        this.progress = progress;
        this.schedule = schedule;
        this.audits = audits;
        this.offered = offered;
        this.rules = rules;
        this.proposal = proposal;
        this.counters = counters;
        this.offer = offer;
        this.events = events;
    }

    @Prefills("propose-slots")
    public Map<String, Object> asked(OpenStep step) {
        return proposal.shown(audits.get(step.auditId()));
    }

    /** Offers slots to choose from; the time that the partner proposed last, offered alone, is agreed with that. */
    @Completes("propose-slots")
    public Outcome propose(ProposeSlots offer, OpenStep step, Actor actor) {
        AuditSummary audit = audits.get(step.auditId());
        List<Slot> slots =
                offer.slots().stream().map(time -> time.in(audit.zone())).toList();
        rules.check(audit, slots);
        boolean partners = slots.size() == 1 && counters.isLast(slots.get(0), audit);
        offered.offer(
                audit.id(),
                slots.stream().sorted(Comparator.comparing(Slot::starts)).toList());
        boolean remote = offer.place().equals("remote");
        schedule.slotsProposed(
                audit.id(), remote, said(remote ? offer.link() : offer.site()), said(offer.note()), actor);
        if (partners) {
            rules.checkChosen(audit, slots.get(0), "slots[0].starts");
            progress.record(audit.id(), actor, "Partner's time accepted", "");
            schedule.slotChosen(audit.id(), slots.get(0), actor);
        }
        return Outcome.done();
    }

    @Prefills("choose-slot")
    public Map<String, Object> slots(OpenStep step) {
        AuditSummary audit = audits.get(step.auditId());
        List<Slot> slots = offered.of(audit.id());
        Map<String, Object> shown = new HashMap<>(counters.shown(audit));
        shown.put(
                "slots",
                IntStream.range(0, slots.size())
                        .mapToObj(number ->
                                Choice.of(offer.words(slots.get(number), audit), Integer.toString(number + 1)))
                        .toList());
        shown.put("zone", audit.zone().getId());
        shown.putAll(offer.facts(audit));
        shown.put("outcome", "chosen");
        if (slots.size() == 1) {
            shown.put("slot", "1");
        }
        String note = audits.latestAnswer(audit.id(), "propose-slots", "note");
        if (!note.isBlank()) {
            shown.put("note", note);
        }
        return shown;
    }

    @Completes("choose-slot")
    public Outcome choose(ChooseSlot answer, OpenStep step, Actor actor) {
        AuditSummary audit = audits.get(step.auditId());
        if (answer.outcome().equals("countered")) {
            String field = answer.counterDay() == null ? "counterStarts" : "counterDay";
            rules.checkCounter(
                    audit,
                    counters.of(answer, audit).in(audit.zone()),
                    field,
                    answer.counterDay() == null ? "counterEnds" : field);
            progress.record(step.auditId(), actor, "Other time proposed", said(answer.reason()));
            return Outcome.of("countered");
        }
        List<Slot> slots = offered.of(step.auditId());
        int number = Integer.parseInt(said(answer.slot()));
        if (number < 1 || number > slots.size()) {
            throw new Invalid("slot", "This slot is no longer offered; choose one of those shown.");
        }
        Slot chosen = slots.get(number - 1);
        rules.checkChosen(audit, chosen, "slot");
        schedule.slotChosen(step.auditId(), chosen, actor);
        return Outcome.of("chosen");
    }

    @Prefills("confirm-logistics")
    public Map<String, Object> agreed(OpenStep step) {
        return agreedSlot(audits.get(step.auditId()));
    }

    /** The agreed slot in words, under the key {@code slot}; nothing before it is agreed. */
    Map<String, Object> agreedSlot(AuditSummary audit) {
        Slot slot = audit.slot();
        return slot == null ? Map.of() : Map.of("slot", Wording.slotThere(slot, audit.zone()));
    }

    @Completes("confirm-logistics")
    public Outcome confirm(ConfirmLogistics logistics, OpenStep step, Actor actor) {
        if (Boolean.TRUE.equals(logistics.proposeAgain())) {
            schedule.slotGivenUp(step.auditId(), actor);
            return Outcome.done();
        }
        AuditSummary audit = audits.get(step.auditId());
        Slot slot = audit.slot();
        if (slot != null) {
            rules.checkAgain(audit, slot, "confirmed");
        }
        progress.record(audit.id(), actor, "Logistics confirmed", "");
        return Outcome.done();
    }

    /** Whether a slot is agreed: chosen by the partner, or proposed by it and accepted, and not given up since. */
    @Transactional(readOnly = true)
    public boolean isSlotAgreed(String auditId) {
        return audits.get(auditId).slot() != null;
    }

    /** Tells everybody concerned; from now on the audit date anchors deadlines. */
    public void announce(String auditId) {
        Slot slot = audits.get(auditId).slot();
        if (slot == null) {
            throw new IllegalStateException("Audit " + auditId + " is announced without a slot.");
        }
        progress.reached(auditId, Milestone.AUDIT, slot.starts());
        progress.record(auditId, Actor.SYSTEM, "Schedule announced", "");
        events.publishEvent(new AuditScheduled(auditId));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
