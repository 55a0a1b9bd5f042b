package auditway.audit.request;

import auditway.audit.request.Request.State;
import auditway.platform.refusal.Answered;
import java.time.Instant;
import java.util.List;

/**
 * A request as pages and programs show it.
 *
 * @param kind "Extension"
 * @param about label of what it is about, for example AI-02; empty for the audit itself
 * @param path where that is shown
 * @param standing where it stands, in words
 * @param lines what was asked for beside the reason
 * @param answers to questions that only its form knows
 * @param decisions by instance
 */
public record RequestView(
        String id,
        String kind,
        String about,
        String subjectId,
        String path,
        String askedBy,
        Instant askedAt,
        String reason,
        List<String> lines,
        List<Answered> answers,
        State state,
        String standing,
        List<Ruling> decisions) {

    /** What one instance decided, for example "Granted: 3 calendar days". */
    public record Ruling(String outcome, String words, String by, Instant at, String reasons) {}

    static RequestView of(Request request, RequestProcess kind) {
        return new RequestView(
                request.id(),
                kind.noun(),
                request.subject().isAudit() ? "" : request.subjectId().replace(request.auditId() + "-", ""),
                request.subjectId(),
                kind.page(request.subject()),
                request.asked().name(),
                request.asked().at(),
                request.reason(),
                kind.lines(request),
                request.added(),
                request.state(),
                kind.standing(request),
                request.inOrder().stream()
                        .map(decision -> ruling(request, decision, kind))
                        .toList());
    }

    private static Ruling ruling(Request request, RequestDecision decision, RequestProcess kind) {
        return new Ruling(
                decision.outcome(),
                kind.words(request, decision),
                decision.decided().name(),
                decision.decided().at(),
                decision.reasons());
    }
}
