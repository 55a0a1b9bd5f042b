package auditway.audit.request;

import auditway.audit.request.Request.Signature;
import java.time.Instant;

/** Requests about an audit, for tests of what a kind keeps. */
public final class SomeRequest {

    private static final Signature JANA = new Signature("jana", "Jana Kruse", Instant.parse("2026-11-14T08:00:00Z"));

    private SomeRequest() {}

    /** Asked and not decided yet. */
    public static Request open(String kind, Object terms) {
        return Request.asked(
                "MSP-2026-014-R-01", kind, Subject.audit("MSP-2026-014"), "Two engineers left.", terms, JANA);
    }

    /** Asked and decided. */
    public static Request decided(String kind, Object terms, String outcome) {
        return decided(open(kind, terms), outcome, new Requests.NoTerms());
    }

    /** Decided by the last instance. */
    public static Request decided(Request request, String outcome, Object terms) {
        return request.decided(RequestDecision.of(outcome, "Because.", terms, JANA), true);
    }

    /** Decided by an instance after which another one may be asked. */
    public static Request decidedFirst(Request request, String outcome, Object terms) {
        return request.decided(RequestDecision.of(outcome, "Because.", terms, JANA), false);
    }

    /** With other terms. */
    public static Request amended(Request request, Object terms) {
        return request.on(terms);
    }

    /** The decision taken last counts. */
    public static Request closed(Request request) {
        return request.closed();
    }

    /** Its audit ended first. */
    public static Request lapsed(Request request) {
        return request.lapsed();
    }
}
