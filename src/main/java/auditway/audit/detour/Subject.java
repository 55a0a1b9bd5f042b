package auditway.audit.detour;

/**
 * What a detour is asked about.
 *
 * @param id the audit's id, or that of one of its action items, findings or the designation it awarded
 */
public record Subject(String auditId, String id) {

    public static Subject audit(String auditId) {
        return new Subject(auditId, auditId);
    }

    /** Whether this is something that may be asked about it. */
    boolean fits(Detour.Kind kind) {
        boolean designation = id.contains(":");
        return switch (kind) {
            case AUDIT -> isAudit();
            case DESIGNATION -> designation;
            case ACTION_ITEM, FINDING -> !isAudit() && !designation;
        };
    }

    /** Whether it is asked about the audit as a whole. */
    public boolean isAudit() {
        return auditId.equals(id);
    }
}
