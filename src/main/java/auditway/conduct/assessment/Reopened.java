package auditway.conduct.assessment;

/**
 * One answer that was submitted and may be changed again (rule 20).
 *
 * @param why the reason, for everybody who sees the audit
 * @param by name of the person who opened it, empty where a newer edition did
 */
public record Reopened(String controlId, String why, String by) {

    /** Whether a person opened it, rather than a newer edition. */
    public boolean isByPartner() {
        return !by.isEmpty();
    }
}
