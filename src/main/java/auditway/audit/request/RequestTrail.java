package auditway.audit.request;

import auditway.audit.audit.Deeds;
import auditway.platform.people.Actor;
import auditway.platform.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was asked and decided, on the trail: each once, with the role on the audit. */
@Component
class RequestTrail {

    private final RequestProcesses processes;
    private final Trail trail;
    private final Deeds deeds;

    RequestTrail(RequestProcesses processes, Trail trail, Deeds deeds) {
        this.processes = processes;
        this.trail = trail;
        this.deeds = deeds;
    }

    void asked(Request request, Actor actor) {
        RequestProcess process = processes.of(request);
        String first = process.lines(request).stream().findFirst().orElse(null);
        record(process.deed("asked"), request, request.reason(), first, actor);
    }

    void decided(Request request, RequestDecision decision, Actor actor) {
        RequestProcess process = processes.of(request);
        String words = process.words(decision);
        boolean more = !words.equalsIgnoreCase(decision.outcome());
        record(process.deed(decision.outcome()), request, decision.reasons(), more ? words : null, actor);
    }

    private void record(String deed, Request request, String reason, @Nullable String value, Actor actor) {
        if (!deed.isEmpty()) {
            trail.record(deeds.did(deed, request.auditId(), actor)
                    .about(request.subject().isAudit() ? request.id() : request.subjectId())
                    .because(reason.isEmpty() ? null : reason)
                    .changed(null, value));
        }
    }
}
