package auditway.platform.people;

/** What an account may do; roles of an audit's team are held per audit, see the audit room (domain words of §3). */
public enum Role {
    COORDINATOR("Coordinator"),
    PROGRAMME_MANAGER("Programme manager"),
    AUDITOR("Auditor"),
    TECHNICAL_EXPERT("Technical expert"),
    OBSERVER("Observer"),
    TECHNICAL_REVIEWER("Technical reviewer"),
    DECISION_MAKER("Decision maker"),
    PARTNER_LEAD("Partner lead"),
    PARTNER_CONTRIBUTOR("Partner contributor"),
    PARTNER_SPONSOR("Partner sponsor"),
    ADMINISTRATOR("Administrator");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** The role as screens name it. */
    public String title() {
        return title;
    }
}
