package auditway.audit.audit;

import static auditway.audit.audit.Eligibility.said;

import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holding the meetings of the day, and closing the audit: phases 5 and 10. */
@Component
@Transactional
public class Conduct {

    /** Opening meeting (ISO 19011 6.4.3). */
    public record HoldOpeningMeeting(
            LocalDateTime heldAt,
            String attendance,
            @Nullable String notes) {}

    /** Closing meeting (ISO 19011 6.4.10): provisional findings, no result, no score. */
    public record HoldClosingMeeting(
            LocalDateTime heldAt,
            String attendance,
            boolean presented,
            @Nullable String notes) {}

    /**
     * The coordinator's last word.
     *
     * @param openKnown that it is closed although something that was asked still waits, told where that is so
     */
    public record CloseAudit(
            boolean confirmed,
            @Nullable Boolean openKnown,
            @Nullable String remark) {}

    private final AuditBook book;
    private final AuditDirectory audits;
    private final MeetingDays days;
    private final DayQuestions questions;
    private final ObjectProvider<OpenMatters> matters;
    private final Clock clock;

    Conduct(
            AuditBook book,
            AuditDirectory audits,
            MeetingDays days,
            DayQuestions questions,
            ObjectProvider<OpenMatters> matters,
            Clock clock) {
        this.book = book;
        this.audits = audits;
        this.days = days;
        this.questions = questions;
        this.matters = matters;
        this.clock = clock;
    }

    @Prefills("hold-opening-meeting")
    public Map<String, Object> opening(OpenStep step) {
        return held(step, Slot::starts);
    }

    @Completes("hold-opening-meeting")
    public Outcome open(HoldOpeningMeeting meeting, OpenStep step, Actor actor) {
        demandHeld(step.auditId());
        Instant held = days.opened(audits.get(step.auditId()), meeting.heldAt());
        book.reached(step.auditId(), Milestone.OPENING_MEETING, held);
        book.change(step.auditId(), actor, "Opening meeting held", told(step, held, meeting.notes()), audit -> {});
        return Outcome.done();
    }

    @Prefills("hold-closing-meeting")
    public Map<String, Object> closing(OpenStep step) {
        return held(step, Slot::ends);
    }

    @Completes("hold-closing-meeting")
    public Outcome conclude(HoldClosingMeeting meeting, OpenStep step, Actor actor) {
        demandHeld(step.auditId());
        Instant held = days.closed(audits.get(step.auditId()), meeting.heldAt());
        if (audits.milestone(step.auditId(), Milestone.OPENING_MEETING)
                .filter(held::isBefore)
                .isPresent()) {
            throw new Invalid("heldAt", "The closing meeting lies before the opening meeting; choose a later time.");
        }
        book.reached(step.auditId(), Milestone.CLOSING_MEETING, held);
        book.change(step.auditId(), actor, "Closing meeting held", told(step, held, meeting.notes()), audit -> {});
        return Outcome.done();
    }

    @Prefills("close-audit")
    public Map<String, Object> stillOpen(OpenStep step) {
        List<String> open = waiting(step.auditId());
        return open.isEmpty() ? Map.of() : Map.of("open", String.join(" ", open));
    }

    private List<String> waiting(String auditId) {
        return matters.stream().flatMap(room -> room.of(auditId).stream()).toList();
    }

    /**
     * Closes the audit; an appeal or a dispute that waits goes on after it, which the trail keeps as known.
     *
     * @throws Invalid if something waits and that was not confirmed
     */
    @Completes("close-audit")
    public Outcome close(CloseAudit last, OpenStep step, Actor actor) {
        Instant now = clock.instant();
        List<String> open = waiting(step.auditId());
        if (!open.isEmpty() && !Boolean.TRUE.equals(last.openKnown())) {
            throw new Invalid(
                    "openKnown",
                    "Something still waits for a decision: %s Confirm that the audit is closed all the same, or close it later."
                            .formatted(String.join(" ", open)));
        }
        String told = open.isEmpty() ? "" : "Still open: " + String.join(" ", open) + " ";
        book.reached(step.auditId(), Milestone.CLOSED, now);
        book.change(
                step.auditId(), actor, "Audit closed", (told + said(last.remark())).strip(), audit -> audit.close(now));
        return Outcome.done();
    }

    /** Nothing is held that did not take place or was broken off, until it is decided what follows. */
    private void demandHeld(String auditId) {
        questions.barringMeetings(auditId).ifPresent(sentence -> {
            throw new Conflict(sentence);
        });
    }

    /** When a meeting was held, which is not when that is recorded, and what was noted about it. */
    private String told(OpenStep step, Instant at, @Nullable String notes) {
        ZoneId zone = audits.get(step.auditId()).zone();
        return ("Held " + Wording.moment(at, zone) + " (" + zone + "). " + said(notes)).strip();
    }

    /** The agreed time, which is when most meetings are held; the present one before it has come. */
    private Map<String, Object> held(OpenStep step, Function<Slot, Instant> agreed) {
        AuditSummary audit = audits.get(step.auditId());
        Map<String, Object> shown = new HashMap<>();
        shown.put("zone", audit.zone().getId());
        Instant now = clock.instant();
        Slot slot = audit.slot();
        if (slot != null) {
            shown.put("agreed", Wording.slotThere(slot, audit.zone()));
        }
        Instant held = Optional.ofNullable(slot)
                .map(agreed)
                .filter(at -> !at.isAfter(now))
                .orElse(now);
        shown.put(
                "heldAt",
                LocalDateTime.ofInstant(held, audit.zone())
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        return shown;
    }
}
