package auditway.audit.request;

import auditway.audit.audit.AuditEntries;
import auditway.platform.people.Actor;
import auditway.platform.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was asked and decided, on the trail: each once, with the role on the audit. */
@Component
class RequestTrail {

    private final RequestProcesses processes;
    private final Trail trail;
    private final AuditEntries entries;

    RequestTrail(RequestProcesses processes, Trail trail, AuditEntries entries) {
        this.processes = processes;
        this.trail = trail;
        this.entries = entries;
    }

    void asked(Request request, Actor actor) {
        RequestProcess process = processes.of(request);
        String first = process.lines(request).stream().findFirst().orElse(null);
        record(process.askedAction(), request, request.reason(), first, actor);
    }

    void decided(Request request, Actor actor) {
        RequestProcess process = processes.of(request);
        RequestDecision decision = request.decision().orElseThrow();
        record(process.decidedAction(decision), request, decision.reasons(), process.words(request, decision), actor);
    }

    void record(String action, Request request, String reason, @Nullable String value, Actor actor) {
        if (!action.isEmpty()) {
            trail.record(entries.did(action, request.auditId(), actor)
                    .about(request.subject().isAudit() ? request.id() : request.subjectId())
                    .because(reason.isEmpty() ? null : reason)
                    .changed(null, value));
        }
    }
}
