package auditway.insight.foresight;

/** How people behave in a foretold course. */
public enum Acting {
    NOBODY("If no one acts"),
    LAST_DAY("If everyone acts on the last day");

    private final String title;

    Acting(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
