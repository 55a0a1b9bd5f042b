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
        return open(kind, terms).decided(RequestDecision.of(outcome, "Because.", new Requests.NoTerms(), JANA), true);
    }
}
