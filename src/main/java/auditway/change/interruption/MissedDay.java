package auditway.change.interruption;

import auditway.audit.request.Request;
import auditway.audit.request.RequestDecision;
import auditway.audit.request.RequestProcess.Work;
import auditway.change.rescheduling.Cause;
import java.util.List;

/**
 * What is kept of a no-show and of breaking off.
 *
 * @param cause {@code partner} or {@code auditor}
 */
record MissedDay(String cause) {

    static Cause of(Request request) {
        return Cause.of(request.terms(MissedDay.class).cause());
    }

    static Work work(Request request) {
        return new Work("", "recorded by " + request.asked().name());
    }

    static List<String> lines(Request request) {
        return List.of("Lies with " + of(request).title() + ".");
    }

    static String words(RequestDecision decision) {
        return decision.outcome().equals("newDate") ? "Another date" : "Audit ended";
    }
}
