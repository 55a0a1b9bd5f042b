package auditway.audit;

import static auditway.audit.Eligibility.said;

import auditway.people.Actor;
import auditway.refusal.Invalid;
import auditway.workflow.Completes;
import auditway.workflow.OpenStep;
import auditway.workflow.Outcome;
import auditway.workflow.Prefills;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The partner's answer; {@code slot} is the number of the slot, from "1". */
    public record ChooseSlot(
            String outcome,
            @Nullable String slot,
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

    private final AuditBook book;
    private final AuditTables tables;
    private final AuditDirectory audits;
    private final Audits store;
    private final SlotRules rules;
    private final AnswersOnFile answers;
    private final TeamCalendar team;
    private final ApplicationEventPublisher events;

    Scheduling(
            AuditBook book,
            AuditTables tables,
            AuditDirectory audits,
            Audits store,
            SlotRules rules,
            AnswersOnFile answers,
            TeamCalendar team,
            ApplicationEventPublisher events) {
        this.book = book;
        this.tables = tables;
        this.audits = audits;
        this.store = store;
        this.rules = rules;
        this.answers = answers;
        this.team = team;
        this.events = events;
    }

    @Prefills("propose-slots")
    public Map<String, Object> asked(OpenStep step) {
        Map<String, Object> shown = new HashMap<>();
        Audit audit = store.get(step.auditId());
        ZoneId zone = audits.get(step.auditId()).zone();
        Audit.Request request = audit.request();
        if (request.windowFrom() != null && request.windowTo() != null) {
            shown.put("window", Wording.days(request.windowFrom(), request.windowTo()));
        }
        if (answers.latest(step.auditId(), "choose-slot", "outcome").equals("countered")) {
            shown.put("counter", counter(step.auditId(), zone));
            shown.put(
                    "slots",
                    List.of(Map.of(
                            "starts", answers.latest(step.auditId(), "choose-slot", "counterStarts"),
                            "ends", answers.latest(step.auditId(), "choose-slot", "counterEnds"))));
        }
        shown.putAll(team.shown(audits.get(step.auditId())));
        shown.put("place", audit.remote() ? "remote" : "onSite");
        Eligibility.putIfKnown(shown, "site", audit.remote() ? "" : audit.site());
        return shown;
    }

    private String counter(String auditId, ZoneId zone) {
        Slot counter = new Slot(
                LocalDateTime.parse(answers.latest(auditId, "choose-slot", "counterStarts"))
                        .atZone(zone)
                        .toInstant(),
                LocalDateTime.parse(answers.latest(auditId, "choose-slot", "counterEnds"))
                        .atZone(zone)
                        .toInstant());
        return Wording.slot(counter, zone) + ". " + answers.latest(auditId, "choose-slot", "reason");
    }

    @Completes("propose-slots")
    public Outcome propose(ProposeSlots offer, OpenStep step, Actor actor) {
        AuditSummary audit = audits.get(step.auditId());
        List<Slot> slots =
                offer.slots().stream().map(time -> time.in(audit.zone())).toList();
        rules.check(audit, slots);
        tables.propose(audit.id(), slots);
        boolean remote = offer.place().equals("remote");
        book.change(audit.id(), actor, "Slots proposed", said(offer.note()), change -> {
            change.schedule(null);
            change.place(remote, said(remote ? offer.link() : offer.site()));
        });
        return Outcome.done();
    }

    @Prefills("choose-slot")
    public Map<String, Object> slots(OpenStep step) {
        ZoneId zone = audits.get(step.auditId()).zone();
        List<Slot> slots = tables.slots(step.auditId());
        return Map.of(
                "slots",
                IntStream.range(0, slots.size())
                        .mapToObj(number ->
                                Choice.of(Wording.slot(slots.get(number), zone), Integer.toString(number + 1)))
                        .toList());
    }

    @Completes("choose-slot")
    public Outcome choose(ChooseSlot answer, OpenStep step, Actor actor) {
        if (answer.outcome().equals("countered")) {
            if (answer.counterStarts() == null
                    || answer.counterEnds() == null
                    || !answer.counterEnds().isAfter(answer.counterStarts())) {
                throw new Invalid("counterEnds", "The time you propose ends before it begins; choose a later end.");
            }
            book.change(step.auditId(), actor, "Other time proposed", said(answer.reason()), audit -> {});
            return Outcome.of("countered");
        }
        List<Slot> slots = tables.slots(step.auditId());
        int number = Integer.parseInt(said(answer.slot()));
        if (number < 1 || number > slots.size()) {
            throw new Invalid("slot", "This slot is no longer offered; choose one of those shown.");
        }
        Slot chosen = slots.get(number - 1);
        rules.checkAgain(audits.get(step.auditId()), chosen, "slot");
        book.change(step.auditId(), actor, "Slot chosen", "", audit -> audit.schedule(chosen));
        return Outcome.of("chosen");
    }

    @Prefills("confirm-logistics")
    public Map<String, Object> agreed(OpenStep step) {
        return agreedSlot(step.auditId());
    }

    /** The agreed slot in words, under the key {@code slot}; nothing before it is agreed. */
    Map<String, Object> agreedSlot(String auditId) {
        Slot slot = store.get(auditId).slot();
        return slot == null
                ? Map.of()
                : Map.of("slot", Wording.slot(slot, audits.get(auditId).zone()));
    }

    @Completes("confirm-logistics")
    public Outcome confirm(ConfirmLogistics logistics, OpenStep step, Actor actor) {
        if (Boolean.TRUE.equals(logistics.proposeAgain())) {
            book.change(step.auditId(), actor, "Slot given up", "", audit -> audit.schedule(null));
            return Outcome.done();
        }
        Slot slot = store.get(step.auditId()).slot();
        if (slot != null) {
            rules.checkAgain(audits.get(step.auditId()), slot, "confirmed");
        }
        book.change(step.auditId(), actor, "Logistics confirmed", "", audit -> {});
        return Outcome.done();
    }

    /** Whether the slot that was chosen still stands. */
    @Transactional(readOnly = true)
    public boolean isSlotAgreed(String auditId) {
        return store.get(auditId).slot() != null;
    }

    /** Tells everybody concerned; from now on the audit date anchors deadlines. */
    public void announce(String auditId) {
        Slot slot = store.get(auditId).slot();
        if (slot == null) {
            throw new IllegalStateException("Audit " + auditId + " is announced without a slot.");
        }
        book.reached(auditId, Milestone.AUDIT, slot.starts());
        book.change(auditId, Actor.SYSTEM, "Schedule announced", "", audit -> {});
        events.publishEvent(new AuditScheduled(auditId));
    }
}
