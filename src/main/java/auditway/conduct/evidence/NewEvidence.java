package auditway.conduct.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What a person wants to offer.
 *
 * @param controlId a control of the audit's edition; needed for {@link Purpose#RESPONSE}
 * @param subjectId the action item, evidence request or prerequisite; needed for every other purpose
 * @param title as lists show it; empty takes the name of the file or the address
 * @param name file name as the uploader knows it, or the address of a link
 */
public record NewEvidence(
        String auditId,
        @Nullable String controlId,
        Purpose purpose,
        @Nullable String subjectId,
        String title,
        String name,
        Period period) {

    /** A file or link for the closure of an action item. */
    public static NewEvidence forClosure(String auditId, @Nullable String controlId, String actionItemId, String name) {
        return new NewEvidence(auditId, controlId, Purpose.CLOSURE, actionItemId, "", name, Period.UNKNOWN);
    }
}
