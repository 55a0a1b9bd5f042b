package auditway.audit.request;

/**
 * What a request is about.
 *
 * @param id the audit's id, or that of one of its action items, findings or the designation it awarded
 */
public record Subject(String auditId, String id) {

    public static Subject audit(String auditId) {
        return new Subject(auditId, auditId);
    }

    /** Whether it is asked about the audit as a whole. */
    public boolean isAudit() {
        return auditId.equals(id);
    }
}
