package auditway.change.replacement;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.engagement.TeamChanges;
import auditway.audit.request.Request;
import auditway.audit.request.Requests;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
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

    private final Requests requests;
    private final TeamChanges team;
    private final AuditDirectory audits;
    private final AuditDeadlines deadlines;
    private final Accounts accounts;
    private final Clock clock;

    SuccessorReview(
            Requests requests,
            TeamChanges team,
            AuditDirectory audits,
            AuditDeadlines deadlines,
            Accounts accounts,
            Clock clock) {
        this.requests = requests;
        this.team = team;
        this.audits = audits;
        this.deadlines = deadlines;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whether there is time to object to a person who is to audit. */
    @Transactional(readOnly = true)
    public boolean isAsked(String replacementId) {
        Request request = requests.get(replacementId);
        return Replacement.of(request).role().onTeam()
                && window(request)
                        .map(DueDate::at)
                        .filter(clock.instant()::isBefore)
                        .isPresent();
    }

    /** Until when the partner may object: as long as to the first team, but not after the audit begins. */
    Optional<DueDate> window(Request request) {
        Replacement open = Replacement.of(request);
        Instant asked =
                team.declaredAt(request.auditId(), open.requiredSuccessor()).orElseGet(() -> open.since(request));
        Instant begins = audits.get(request.auditId()).starts();
        return deadlines.due(request.auditId(), "reviewTeam", asked).map(due -> earlier(due, begins));
    }

    private static DueDate earlier(DueDate due, @Nullable Instant begins) {
        return begins == null || due.at().isBefore(begins)
                ? due
                : new DueDate(begins, "Until the audit begins; the partner cannot object after that.");
    }

    /** The end of the window. */
    @Transactional(readOnly = true)
    public Instant silentUntil(String replacementId) {
        return window(requests.get(replacementId)).map(DueDate::at).orElseGet(clock::instant);
    }

    @Prefills("review-successor")
    public Map<String, Object> successor(OpenStep step) {
        Replacement open = Replacement.of(requests.get(step.requiredSubject()));
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
        Request request = requests.get(step.requiredSubject());
        String reason = Objects.requireNonNullElse(answer.reason(), "").strip();
        if (answer.outcome().equals("accepted")) {
            record(request, actor, "Successor accepted", "");
            return Outcome.of("accepted");
        }
        if (reason.isEmpty()) {
            throw new Invalid("reason", "Say why you object.");
        }
        requests.amend(request, Replacement.of(request).objected(reason));
        record(request, actor, "Successor objected to", reason);
        return Outcome.of("objected");
    }

    /** The partner kept silent until the window closed. */
    public void acceptBySilence(String replacementId) {
        record(
                requests.get(replacementId),
                Actor.SYSTEM,
                "Successor accepted",
                "The partner raised no objection before the window closed.");
    }

    private void record(Request request, Actor actor, String action, String reason) {
        Replacement open = Replacement.of(request);
        String successor = accounts.get(open.requiredSuccessor()).name();
        requests.note(request, action, reason, successor + ", " + open.role().title(), actor);
    }
}
