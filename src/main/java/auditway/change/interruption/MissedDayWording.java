package auditway.change.interruption;

import auditway.audit.request.Request;
import auditway.audit.request.RequestDecision;
import auditway.audit.request.RequestProcess;
import auditway.platform.people.Actor;
import java.util.List;

/** What a no-show and breaking off have in common; the partner is told what follows, not what was recorded. */
interface MissedDayWording extends RequestProcess {

    @Override
    default boolean isFor(Request request, Actor actor) {
        return !actor.isPartner();
    }

    @Override
    default Work work(Request request) {
        return new Work("", "recorded by " + request.asked().name());
    }

    @Override
    default List<String> lines(Request request) {
        return List.of("Lies with " + MissedDay.of(request).title() + ".");
    }

    @Override
    default String words(Request request, RequestDecision decision) {
        return decision.outcome().equals("newDate") ? "Another date" : "Audit ended";
    }

    @Override
    default String decidedAction(RequestDecision decision) {
        return "";
    }
}
