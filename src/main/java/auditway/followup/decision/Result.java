package auditway.followup.decision;

/** What an audit can lead to. */
public enum Result {
    PASS("Pass"),
    QUALIFIED_PASS("Qualified pass"),
    NO_PASS("Fail");

    private final String title;

    Result(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it awards a designation. */
    public boolean isPassed() {
        return this != NO_PASS;
    }
}
