package auditway.audit.audit;

/** Where an audit stands (domain §5). REFUSED is the programme manager's no to a request. */
public enum AuditState {
    REQUESTED("Requested"),
    ELIGIBILITY("Prerequisites"),
    ENGAGEMENT("Engagement"),
    SCHEDULING("Scheduling"),
    PREPARATION("Preparation"),
    CONDUCT("Conduct"),
    FINDINGS_REVIEW("Findings review"),
    ACTION_CLOSURE("Action items"),
    TECHNICAL_REVIEW("Technical review"),
    DECISION("Decision"),
    REPORTING("Reporting"),
    CLOSED("Closed"),
    REFUSED("Refused"),
    LAPSED("Lapsed"),
    CANCELLED("Cancelled"),
    WITHDRAWN("Withdrawn");

    private final String title;

    AuditState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether nothing more happens in it. */
    public boolean isOver() {
        return compareTo(CLOSED) >= 0;
    }

    /** Whether it came this far on the regular way; false for an audit that left it. */
    public boolean hasReached(AuditState other) {
        return compareTo(CLOSED) <= 0 && compareTo(other) >= 0;
    }
}
