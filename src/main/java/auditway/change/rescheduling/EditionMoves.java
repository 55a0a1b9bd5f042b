package auditway.change.rescheduling;

import auditway.audit.audit.AuditCourse;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.request.Concerned;
import auditway.audit.request.Told;
import auditway.audit.request.Wording;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.catalogue.programme.Succession;
import auditway.conduct.assessment.ReopenedControls;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import auditway.platform.workflow.Processes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staying with a superseded edition or moving to the newer one (rules 1 and 2). */
@Service
@Transactional
public class EditionMoves {

    /** Answers of the form decide-edition. */
    public record DecideEdition(String outcome, String reason) {}

    /** Answers of the form answer-changed-controls. */
    public record AnswerChangedControls(boolean declaration) {}

    private final EditionMoveRows moves;
    private final AuditCourse course;
    private final AuditDirectory audits;
    private final Editions editions;
    private final ReopenedControls reopened;
    private final Accounts accounts;
    private final Processes processes;
    private final Concerned concerned;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    EditionMoves(
            EditionMoveRows moves,
            AuditCourse course,
            AuditDirectory audits,
            Editions editions,
            ReopenedControls reopened,
            Accounts accounts,
            Processes processes,
            Concerned concerned,
            Trail trail,
            ApplicationEventPublisher events) {
        this.moves = moves;
        this.course = course;
        this.audits = audits;
        this.editions = editions;
        this.reopened = reopened;
        this.accounts = accounts;
        this.processes = processes;
        this.concerned = concerned;
        this.trail = trail;
        this.events = events;
    }

    @Prefills("decide-edition")
    public Map<String, Object> question(OpenStep step) {
        EditionMove move = moves.get(step.requiredSubject());
        AuditSummary audit = audits.get(move.auditId());
        Edition current = editions.get(audit.editionId());
        Edition newer = editions.get(move.toEdition());
        Succession succession = Succession.of(current, newer);
        return Map.of(
                "newer",
                name(newer),
                "current",
                name(current),
                "changes",
                "controls that ask the same and keep their answers: %d; that ask something else: %d; new: %d; asked no longer: %d."
                        .formatted(
                                succession.carried().size(),
                                succession.changed().size(),
                                succession.added().size(),
                                succession.dropped().size()),
                "stay",
                "it can be held until %s.".formatted(Wording.day(current.usableUntil())));
    }

    /**
     * Takes the coordinator's decision.
     *
     * @throws Invalid if the audit's day lies outside the usable window of the edition it would be held against (rule 2)
     */
    @Completes("decide-edition")
    public Outcome decide(DecideEdition answers, OpenStep step, Actor actor) {
        EditionMove move = moves.get(step.requiredSubject());
        AuditSummary audit = audits.get(move.auditId());
        boolean moved = answers.outcome().equals("moved");
        Edition current = editions.get(audit.editionId());
        Edition newer = editions.get(move.toEdition());
        if (moved && !newer.supersedes(current)) {
            throw new Invalid(
                    "outcome",
                    "The audit is bound to %s already; choose that it stays with its edition."
                            .formatted(name(current)));
        }
        checkDay(audit, moved ? newer : current);
        String why = answers.reason().strip();
        moves.decide(move.id(), answers.outcome(), why, actor.accountId());
        if (!moved) {
            trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                    .did("Stays with its edition")
                    .on(audit.id())
                    .because(why)
                    .changed(current.name(), current.name()));
        }
        events.publishEvent(new Told(
                audit.id(),
                "edition-decided:" + move.id(),
                concerned.of(audit.id(), actor),
                (moved ? "Moved to " + newer.name() : "Stays with " + current.name()) + ": " + audit.partner(),
                List.of(
                        moved
                                ? "The audit is held against %s from now on; answers to controls that ask the same stay."
                                        .formatted(name(newer))
                                : "%s was published; the audit is held against %s all the same."
                                        .formatted(name(newer), name(current)),
                        why),
                "/audits/" + audit.id()));
        return Outcome.of(answers.outcome());
    }

    private static void checkDay(AuditSummary audit, Edition edition) {
        LocalDate day = audit.date();
        if (day != null && !edition.isUsable(day)) {
            throw new Invalid(
                    "outcome",
                    "%s can be used from %s to %s, but the audit is agreed for %s; choose the other edition or another day."
                            .formatted(
                                    name(edition),
                                    Wording.day(edition.validFrom()),
                                    Wording.day(edition.usableUntil()),
                                    Wording.day(day)));
        }
    }

    /** Binds the audit to the newer edition; its deadlines count by that edition's rules from now on. */
    public void moveToEdition(String id) {
        EditionMove move = moves.get(id);
        Actor decider = accounts.find(Objects.requireNonNullElse(move.decidedBy(), ""))
                .orElseThrow(() -> new Conflict("Nobody has decided on the edition yet; wait for the decision."))
                .actor();
        course.changeEdition(move.auditId(), move.toEdition(), move.decidedWhy(), decider);
        processes.recompute(move.auditId());
    }

    /** Whether the partner has to answer controls again that it had handed in. */
    @Transactional(readOnly = true)
    public boolean areAnswersWanted(String auditId) {
        return !reopened.of(auditId).isEmpty();
    }

    @Prefills("answer-changed-controls")
    public Map<String, Object> changed(OpenStep step) {
        return Map.of(
                "edition",
                name(editions.get(audits.get(step.auditId()).editionId())),
                "controls",
                String.join(", ", reopened.of(step.auditId())));
    }

    @Completes("answer-changed-controls")
    public Outcome answered(AnswerChangedControls answers, OpenStep step, Actor actor) {
        reopened.handIn(step.auditId(), actor);
        return Outcome.done();
    }

    private static String name(Edition edition) {
        return edition.programme().shortName() + " " + edition.name();
    }
}
