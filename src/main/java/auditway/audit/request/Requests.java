package auditway.audit.request;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEndedEarly;
import auditway.audit.audit.Deeds;
import auditway.audit.request.Request.Signature;
import auditway.audit.request.Request.State;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotFound;
import auditway.platform.trail.Trail;
import auditway.platform.workflow.Processes;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All requests: kept, put on the trail, decided once, and given up with what they are about. */
@Service
@Transactional
public class Requests {

    private final RequestStore store;
    private final AuditDirectory audits;
    private final Processes processes;
    private final Trail trail;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Requests(
            RequestStore store,
            AuditDirectory audits,
            Processes processes,
            Trail trail,
            Deeds deeds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.audits = audits;
        this.processes = processes;
        this.trail = trail;
        this.deeds = deeds;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a request and starts the diagram that decides it.
     *
     * @param terms what only this kind keeps, a record
     */
    public Request ask(RequestKind<?> kind, Subject about, String reason, Object terms, Actor actor) {
        Request request = keep(kind, about, reason, terms, actor);
        record(kind.deed("asked"), request, reason, actor);
        processes.start(kind.kind(), request.id(), request.auditId());
        return request;
    }

    /** Keeps what takes effect at once and is decided by the person who asks; its effect tells the trail. */
    public Request done(RequestKind<?> kind, Subject about, String reason, Object terms, Actor actor) {
        Request request = keep(kind, about, reason, terms, actor);
        return store.save(request.decided(RequestDecision.of("done", "", new NoTerms(), signature(actor)), true));
    }

    private Request keep(RequestKind<?> kind, Subject about, String reason, Object terms, Actor actor) {
        audits.oneAtATime(about.auditId());
        String id = "%s-R-%02d".formatted(about.auditId(), store.countByAuditId(about.auditId()) + 1);
        return store.save(Request.asked(id, kind.kind(), about, reason, terms, signature(actor)));
    }

    /** Terms of a request or decision that keeps nothing of its own. */
    public record NoTerms() {}

    /** @throws NotFound if there is none */
    @Transactional(readOnly = true)
    public Request get(String id) {
        return store.findById(id)
                .orElseThrow(() -> new NotFound("There is no request " + id + "; look at the page of the audit."));
    }

    /** Of the audit, oldest first, for the system's own use. */
    @Transactional(readOnly = true)
    public List<Request> of(String auditId, String kind) {
        return store.findByAuditIdOrderByAskedAtAscIdAsc(auditId).stream()
                .filter(request -> request.kind().equals(kind))
                .toList();
    }

    /** What was asked about an audit, action item, finding or designation, oldest first. */
    @Transactional(readOnly = true)
    public List<Request> about(String subjectId, String kind) {
        return store.findBySubjectIdAndKindOrderByAskedAtAscIdAsc(subjectId, kind);
    }

    /**
     * All of an audit, oldest first.
     *
     * @throws NotFound if the audit is not for this actor to know
     */
    @Transactional(readOnly = true)
    public List<Request> visible(String auditId, Actor actor) {
        return store.findByAuditIdOrderByAskedAtAscIdAsc(
                audits.visible(auditId, actor).id());
    }

    /** How many of an audit that this actor may see wait for a decision. */
    @Transactional(readOnly = true)
    public int waiting(String auditId, Actor actor) {
        return store.countByAuditIdAndState(audits.visible(auditId, actor).id(), State.OPEN);
    }

    /**
     * Takes the only decision about a request, or the last one.
     *
     * @param terms what only decisions of this kind keep, a record
     * @throws auditway.platform.refusal.Conflict if it was decided already, or lapsed
     */
    public Request decide(
            RequestKind<?> kind, Request request, String outcome, String reasons, Object terms, Actor actor) {
        return decide(kind, request, RequestDecision.of(outcome, reasons, terms, signature(actor)), true, actor);
    }

    /** The same in an instance after which another one may be asked. */
    public Request decideFirst(
            RequestKind<?> kind, Request request, String outcome, String reasons, Object terms, Actor actor) {
        return decide(kind, request, RequestDecision.of(outcome, reasons, terms, signature(actor)), false, actor);
    }

    private Request decide(RequestKind<?> kind, Request request, RequestDecision decision, boolean last, Actor actor) {
        Request decided = store.save(request.decided(decision, last));
        record(kind.deed(decision.outcome()), request, decision.reasons(), actor);
        return decided;
    }

    /** Nobody asks another instance: the decision taken last counts. */
    public Request close(Request request) {
        return store.save(request.closed());
    }

    /** Keeps other terms of an open request. */
    public Request amend(Request request, Object terms) {
        return store.save(request.on(terms));
    }

    /** Tells those concerned by mail, once for each occasion of a request. */
    public void tell(
            Request request, String occasion, Set<String> accountIds, String heading, List<String> said, String path) {
        events.publishEvent(new Told(
                request.auditId(),
                "%s-%s:%s".formatted(request.kind(), occasion, request.id()),
                accountIds,
                heading,
                said,
                path));
    }

    /** What they are about has ended, so nobody decides on them any more; their diagrams are told by this message. */
    public void lapseAbout(String subjectId, String message) {
        store.findBySubjectIdAndState(subjectId, State.OPEN).forEach(request -> {
            store.save(request.lapsed());
            processes.tell(message, request.id());
        });
    }

    @EventListener
    void on(AuditEndedEarly ended) {
        store.findByAuditIdOrderByAskedAtAscIdAsc(ended.auditId()).stream()
                .filter(Request::isOpen)
                .forEach(request -> store.save(request.lapsed()));
    }

    private void record(String deed, Request request, String reason, Actor actor) {
        trail.record(deeds.did(deed, request.auditId(), actor)
                .about(request.subject().isAudit() ? request.id() : request.subjectId())
                .because(reason.isEmpty() ? null : reason));
    }

    private Signature signature(Actor actor) {
        return new Signature(actor.accountId(), actor.name(), clock.instant());
    }
}
