package auditway.audit.audit;

/** Moments of an audit that deadlines count from and reports name; each is recorded when it is reached. */
public enum Milestone {
    REQUESTED("the request"),
    SCHEDULED("the confirmed schedule"),
    AUDIT("the audit"),
    OPENING_MEETING("the opening meeting"),
    CLOSING_MEETING("the closing meeting"),
    GAP_REPORT("the gap report"),
    ACKNOWLEDGED("the acknowledgement"),
    GAP_REVIEW("the gap review"),
    DECISION("the decision"),
    REPORT("the report"),
    CLOSED("closure");

    private final String title;

    Milestone(String title) {
        this.title = title;
    }

    /** As it stands in a sentence: "5 business days after <title>". */
    public String title() {
        return title;
    }
}
