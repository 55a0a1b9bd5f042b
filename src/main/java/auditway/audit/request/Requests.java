package auditway.audit.request;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEndedEarly;
import auditway.audit.request.Request.Signature;
import auditway.audit.request.Request.State;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Answered;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.NotFound;
import auditway.platform.workflow.Processes;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All requests: kept, put on the trail, decided once, and given up with what they are about. */
@Service
@Transactional
public class Requests {

    private final RequestStore store;
    private final AuditDirectory audits;
    private final Accounts accounts;
    private final Processes processes;
    private final RequestTrail trail;
    private final Clock clock;

    Requests(
            RequestStore store,
            AuditDirectory audits,
            Accounts accounts,
            Processes processes,
            RequestTrail trail,
            Clock clock) {
        this.store = store;
        this.audits = audits;
        this.accounts = accounts;
        this.processes = processes;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps a request and starts the diagram that decides it.
     *
     * @param kind that of its {@link RequestProcess}, and the key of the diagram
     * @param terms what only this kind keeps, a record
     */
    public Request ask(String kind, Subject about, String reason, Object terms, Actor actor) {
        Request request = keep(kind, about, reason, terms, actor);
        trail.asked(request, actor);
        processes.start(kind, request.id(), request.auditId());
        return request;
    }

    /** Keeps what takes effect at once, decided by the person who asks; the effect tells the trail. */
    public Request done(String kind, Subject about, String reason, Object terms, Actor actor) {
        return done(kind, about, reason, terms, "done", actor);
    }

    /** The same with another outcome than {@code done}. */
    public Request done(String kind, Subject about, String reason, Object terms, String outcome, Actor actor) {
        Request request = keep(kind, about, reason, terms, actor);
        return store.save(request.decided(RequestDecision.of(outcome, "", new NoTerms(), signature(actor)), true));
    }

    private Request keep(String kind, Subject about, String reason, Object terms, Actor actor) {
        audits.oneAtATime(about.auditId());
        String id = "%s-R-%02d".formatted(about.auditId(), store.countByAuditId(about.auditId()) + 1);
        return store.save(Request.asked(id, kind, about, reason, terms, signature(actor)));
    }

    /** Terms of a request or decision that keeps nothing of its own. */
    public record NoTerms() {}

    /** @throws NotFound if there is none */
    @Transactional(readOnly = true)
    public Request get(String id) {
        return store.findById(id)
                .orElseThrow(() -> new NotFound("There is no request " + id + "; look at the page of the audit."));
    }

    /** Of some kinds in an audit, oldest first, for the system's own use. */
    @Transactional(readOnly = true)
    public List<Request> of(String auditId, String... kinds) {
        return store.findByAuditIdOrderByAskedAtAscIdAsc(auditId).stream()
                .filter(request -> List.of(kinds).contains(request.kind()))
                .toList();
    }

    /** What waits for a decision in an audit, oldest first. */
    @Transactional(readOnly = true)
    List<Request> open(String auditId) {
        return store.findByAuditIdOrderByAskedAtAscIdAsc(auditId).stream()
                .filter(Request::isOpen)
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

    /**
     * Takes the only decision about a request, or the last one.
     *
     * @param terms what only decisions of this kind keep, a record
     * @throws auditway.platform.refusal.Conflict if it was decided already, or lapsed
     */
    public Request decide(Request request, String outcome, String reasons, Object terms, Actor actor) {
        return decide(request, RequestDecision.of(outcome, reasons, terms, signature(actor)), true, actor);
    }

    /** The same in an instance after which another one may be asked. */
    public Request decideFirst(Request request, String outcome, String reasons, Object terms, Actor actor) {
        return decide(request, RequestDecision.of(outcome, reasons, terms, signature(actor)), false, actor);
    }

    private Request decide(Request request, RequestDecision decision, boolean last, Actor actor) {
        Request decided = store.save(request.decided(decision, last));
        trail.decided(decided, actor);
        return decided;
    }

    /** The person who took the decision that counts. */
    @Transactional(readOnly = true)
    public Actor decider(Request request) {
        return request.decision()
                .map(decision -> accounts.get(decision.decided().by()).actor())
                .orElseThrow(() -> new Conflict("This is not decided on yet; wait for the decision."));
    }

    /** Puts on the trail what happened between the asking and the decision. */
    public void note(Request request, String entry, String reason, @Nullable String value, Actor actor) {
        trail.record(entry, request, reason, value, actor);
    }

    /** Nobody asks another instance: the decision taken last counts. */
    public Request close(Request request) {
        return store.save(request.closed());
    }

    /** Keeps other terms of an open request. */
    public Request amend(Request request, Object terms) {
        return store.save(request.on(terms));
    }

    /** Keeps what its form asked beside what its kind knows. */
    void answered(Request request, List<Answered> added) {
        store.save(request.answering(added));
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
        open(ended.auditId()).forEach(request -> store.save(request.lapsed()));
    }

    private Signature signature(Actor actor) {
        return new Signature(actor.accountId(), actor.name(), clock.instant());
    }
}
