package auditway.change.appeal;

import auditway.audit.request.Request;
import auditway.audit.request.RequestDecision;
import auditway.followup.decision.Result;
import auditway.platform.refusal.Invalid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an appeal keeps beside its grounds; there is one against each decision (ISO/IEC 17021-1, 9.7).
 *
 * @param appealedResult the result of the decision it is made against
 * @param wanted what the partner wants decided instead
 * @param chair who chairs the panel, absent until it is appointed
 * @param panelAt when that was
 */
record Appeal(
        Result appealedResult,
        String wanted,
        @Nullable String chair,
        @Nullable Instant panelAt) {

    static final String KIND = "appeal";

    /**
     * What a ruling keeps.
     *
     * @param result what the decision is now: the one appealed against where it is upheld, a better one where it is amended
     * @param conditions what a qualified pass depends on, empty for the others
     */
    record Ruling(Result result, String conditions) {}

    static Appeal of(Request request) {
        return request.terms(Appeal.class);
    }

    static Ruling ruling(RequestDecision decision) {
        return decision.terms(Ruling.class);
    }

    /** Whether the panel changed the decision. */
    static boolean isAmended(RequestDecision decision) {
        return decision.outcome().equals("amended");
    }

    Appeal givenTo(String account, Instant at) {
        return new Appeal(appealedResult, wanted, account, at);
    }

    /**
     * An appeal never makes a decision worse.
     *
     * @throws Invalid if the result is worse than the one appealed against, or a qualified pass granted names no conditions
     */
    Ruling ruled(Result result, String conditions) {
        if (result.compareTo(appealedResult) > 0) {
            throw new Invalid(
                    "result",
                    "An appeal never makes a decision worse; choose a better result than " + appealedResult.title()
                            + ", or let the decision stay.");
        }
        if (result == Result.QUALIFIED_PASS && result != appealedResult && conditions.isEmpty()) {
            throw new Invalid("conditions", "Say what the pass depends on.");
        }
        return new Ruling(result, conditions);
    }

    static String words(Request request, RequestDecision decision) {
        Ruling ruling = ruling(decision);
        if (!isAmended(decision)) {
            return "Rejected: " + of(request).appealedResult().title() + " stays";
        }
        String conditions = ruling.conditions().isEmpty() ? "" : ". Conditions: " + ruling.conditions();
        return "Granted: " + ruling.result().title() + conditions;
    }
}
