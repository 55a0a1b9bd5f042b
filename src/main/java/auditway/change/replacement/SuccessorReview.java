package auditway.change.replacement;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.engagement.TeamChanges;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The partner accepts a successor or objects, as with the first team; silence is acceptance. Once the audit has begun it is told
 * alone, because a day on site cannot wait.
 */
@Component
@Transactional
public class SuccessorReview {

    /** {@code accepted}, or {@code objected} with a reason. */
    public record ReviewSuccessor(String outcome, @Nullable String reason) {}

    private final Replacements replacements;
    private final TeamChanges team;
    private final AuditDirectory audits;
    private final AuditDeadlines deadlines;
    private final Accounts accounts;
    private final Trail trail;
    private final Clock clock;

    SuccessorReview(
            Replacements replacements,
            TeamChanges team,
            AuditDirectory audits,
            AuditDeadlines deadlines,
            Accounts accounts,
            Trail trail,
            Clock clock) {
        this.replacements = replacements;
        this.team = team;
        this.audits = audits;
        this.deadlines = deadlines;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether there is time to object to somebody who is to audit. */
    @Transactional(readOnly = true)
    public boolean isAsked(String replacementId) {
        Replacement open = replacements.get(replacementId);
        return open.role().onTeam()
                && window(open)
                        .map(DueDate::at)
                        .filter(clock.instant()::isBefore)
                        .isPresent();
    }

    /** Until when the partner may object: as long as to the first team, but not after the audit begins. */
    Optional<DueDate> window(Replacement open) {
        Instant asked =
                team.declaredAt(open.auditId(), open.requiredSuccessor()).orElseGet(open::since);
        Instant begins = audits.get(open.auditId()).starts();
        return deadlines.due(open.auditId(), "reviewTeam", asked).map(due -> earlier(due, begins));
    }

    private static DueDate earlier(DueDate due, @Nullable Instant begins) {
        return begins == null || due.at().isBefore(begins)
                ? due
                : new DueDate(begins, "Until the audit begins; nobody is objected to after that.");
    }

    /** The end of the window. */
    @Transactional(readOnly = true)
    public Instant silentUntil(String replacementId) {
        return window(replacements.get(replacementId)).map(DueDate::at).orElseGet(clock::instant);
    }

    @Prefills("review-successor")
    public Map<String, Object> successor(OpenStep step) {
        Replacement open = replacements.get(step.requiredSubject());
        Account successor = accounts.get(open.requiredSuccessor());
        return Map.of(
                "successor", successor.name(),
                "firm", successor.firm(),
                "role", open.role().title().toLowerCase(Locale.ROOT),
                "member", open.memberName());
    }

    /** @throws Invalid if it is objected to without a reason */
    @Completes("review-successor")
    public Outcome review(ReviewSuccessor answer, OpenStep step, Actor actor) {
        Replacement open = replacements.get(step.requiredSubject());
        String reason = Objects.requireNonNullElse(answer.reason(), "").strip();
        if (answer.outcome().equals("accepted")) {
            record(open, actor, "Successor accepted", "");
            return Outcome.of("accepted");
        }
        if (reason.isEmpty()) {
            throw new Invalid("reason", "Say why you object.");
        }
        replacements.objected(open.id(), reason);
        record(open, actor, "Successor objected to", reason);
        return Outcome.of("objected");
    }

    /** The partner kept silent until the window closed. */
    public void acceptBySilence(String replacementId) {
        record(
                replacements.get(replacementId),
                Actor.SYSTEM,
                "Successor accepted",
                "The partner raised no objection before the window closed.");
    }

    private void record(Replacement open, Actor actor, String deed, String reason) {
        AuditSummary audit = audits.get(open.auditId());
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did(deed)
                .on(audit.id())
                .about(accounts.get(open.requiredSuccessor()).name() + ", "
                        + open.role().title())
                .because(reason.isEmpty() ? null : reason));
    }
}
