package auditway.audit.request;

import auditway.platform.refusal.Answered;
import auditway.platform.refusal.Conflict;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person asked for beside an audit's way, and what was decided.
 *
 * @param id for example MSP-2026-014-R-01
 * @param subjectId the audit, or the action item, finding or designation it is about
 * @param kind key of its {@link RequestKind}, for example {@code extension}
 * @param reason why it is asked for
 * @param terms what only this kind keeps, as JSON; read by {@link #terms(Class)}
 * @param answers what its form asked beside that, as JSON; read by {@link #added}
 * @param decisions one of each instance; most kinds know one
 */
public record Request(
        @Id String id,
        @Version @Nullable Integer version,
        String auditId,
        String subjectId,
        String kind,
        String reason,

        @Embedded.Empty(prefix = "asked_") Signature asked,

        String terms,
        String answers,
        State state,

        Set<RequestDecision> decisions) {

    /** Where a request stands. */
    public enum State {
        OPEN,
        DECIDED,
        /** What it is about ended before it was decided. */
        LAPSED
    }

    /** Who did something, under which name, and when. */
    public record Signature(String by, String name, Instant at) {}

    static Request asked(String id, String kind, Subject about, String reason, Object terms, Signature asked) {
        return new Request(
                id,
                null,
                about.auditId(),
                about.id(),
                kind,
                reason,
                asked,
                RequestDecision.json(terms),
                RequestDecision.json(List.of()),
                State.OPEN,
                Set.of());
    }

    /** The terms as the type with which they were kept. */
    public <T> T terms(Class<T> type) {
        return JsonMapper.shared().readValue(terms, type);
    }

    /** Answers to questions that only the form knows, in its words. */
    public List<Answered> added() {
        return List.of(JsonMapper.shared().readValue(answers, Answered[].class));
    }

    /** The same with such answers. */
    Request answering(List<Answered> added) {
        return new Request(
                id,
                version,
                auditId,
                subjectId,
                kind,
                reason,
                asked,
                terms,
                RequestDecision.json(added),
                state,
                decisions);
    }

    public Subject subject() {
        return new Subject(auditId, subjectId);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** In the order in which they were taken. */
    public List<RequestDecision> inOrder() {
        return decisions.stream()
                .sorted(Comparator.comparing(RequestDecision::instance))
                .toList();
    }

    /** The decision of an instance, counted from 1; empty until it is taken. */
    public Optional<RequestDecision> decision(int instance) {
        return decisions.stream().filter(one -> one.instance() == instance).findFirst();
    }

    /** The decision that counts, that of the last instance; empty until there is one. */
    public Optional<RequestDecision> decision() {
        return decision(decisions.size());
    }

    /** Whether the decision that counts is this one. */
    public boolean is(String outcome) {
        return decision().filter(one -> one.outcome().equals(outcome)).isPresent();
    }

    /**
     * Takes the decision of the next instance.
     *
     * @param last whether nobody else is asked afterwards
     * @throws Conflict if it was decided already, or lapsed
     */
    Request decided(RequestDecision decision, boolean last) {
        requireOpen();
        Set<RequestDecision> all = new HashSet<>(decisions);
        all.add(decision.in(all.size() + 1));
        return with(terms, last ? State.DECIDED : State.OPEN, all);
    }

    /** The decision taken last counts; nobody else is asked. */
    Request closed() {
        requireOpen();
        return with(terms, State.DECIDED, decisions);
    }

    /** The same with other terms, while it is open. */
    Request on(Object other) {
        requireOpen();
        return with(RequestDecision.json(other), state, decisions);
    }

    Request lapsed() {
        return with(terms, State.LAPSED, decisions);
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new Conflict("This request was answered already: "
                    + (state == State.LAPSED
                            ? "no longer needed"
                            : decision().map(RequestDecision::outcome).orElse("decided"))
                    + "; nothing is left to decide.");
        }
    }

    private Request with(String otherTerms, State next, Set<RequestDecision> all) {
        return new Request(id, version, auditId, subjectId, kind, reason, asked, otherTerms, answers, next, all);
    }
}
