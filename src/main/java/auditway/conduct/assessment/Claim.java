package auditway.conduct.assessment;

/** What the partner claims for a control; it never counts as a verdict (rule 6). */
public enum Claim {
    YES("Yes"),
    PARTIALLY("Partially"),
    NO("No"),
    NOT_APPLICABLE("Not applicable");

    private final String title;

    Claim(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
