package auditway.change.interruption;

import auditway.audit.request.Request;
import auditway.change.rescheduling.Cause;

/**
 * What is kept of a no-show and of breaking off.
 *
 * @param cause {@code partner} or {@code auditor}
 */
record MissedDay(String cause) {

    static Cause of(Request request) {
        return Cause.of(request.terms(MissedDay.class).cause());
    }
}
