package auditway.change.dispute;

import auditway.audit.request.Request;
import auditway.audit.request.RequestDecision;
import auditway.conduct.finding.Grade;
import auditway.platform.refusal.Conflict;
import java.util.Optional;

/** A finding the partner does not agree with; there is one dispute about each finding. */
record Dispute(Request request, DisputeTerms terms) {

    static final String KIND = "dispute";

    static Dispute of(Request request) {
        return new Dispute(request, request.terms(DisputeTerms.class));
    }

    /** Whom a dispute waits for. */
    enum State {
        DISPUTED("The lead auditor rules"),
        RULED("The partner answers the ruling"),
        OBJECTED("The technical reviewer rules"),
        SETTLED("Settled"),
        LEFT("The audit ended first");

        private final String title;

        State(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    State state() {
        return switch (request.state()) {
            case DECIDED -> State.SETTLED;
            case LAPSED -> State.LEFT;
            case OPEN -> first().isEmpty() ? State.DISPUTED : terms.objection() == null ? State.RULED : State.OBJECTED;
        };
    }

    /** @throws Conflict if it waits for others by now */
    Dispute require(State expected) {
        if (state() != expected) {
            throw new Conflict("The dispute about " + terms.finding() + " has moved on: " + state().title()
                    + "; load the page again.");
        }
        return this;
    }

    /** The lead auditor's ruling, empty until then. */
    Optional<RequestDecision> first() {
        return request.decision(1);
    }

    /** The ruling that counts: the second where there is one; empty until the first. */
    Optional<RequestDecision> ruling() {
        return request.decision();
    }

    boolean isSettled() {
        return state() == State.SETTLED;
    }

    /** Whether it waits for nobody any more. */
    boolean isOver() {
        return !request.isOpen();
    }

    /** Whether both sides still see it differently: nobody has ruled, or the last ruling is not what the partner asked for. */
    boolean isUnresolved() {
        return ruling().map(last -> terms.objection() != null && !givesWhatWasAsked(last))
                .orElse(true);
    }

    /** A withdrawal always does; another grade where the second instance came to it and the partner's words name it. */
    private boolean givesWhatWasAsked(RequestDecision last) {
        Grade given = Ruling.grade(last);
        return switch (Ruling.of(last)) {
            case VOID -> true;
            case UPHELD -> false;
            case REGRADED ->
                given != null
                        && given != first().map(Ruling::grade).orElse(null)
                        && Ruling.isNamed(given, terms.wanted() + " " + terms.objection());
        };
    }

    /** The ruling that counts in a few words: "F-02 is upheld". */
    String words(RequestDecision ruling) {
        return terms.finding() + " is " + Ruling.words(ruling);
    }
}
