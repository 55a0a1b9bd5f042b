package auditway.audit.audit;

/** What a person is to one audit (ISO 19011 3.14); reviewer and decision maker stand outside the team (ISO 17021-1 9.5). */
public enum TeamRole {
    LEAD_AUDITOR("Lead auditor", true),
    AUDITOR("Auditor", true),
    TECHNICAL_EXPERT("Technical expert", true),
    OBSERVER("Observer", true),
    TECHNICAL_REVIEWER("Technical reviewer", false),
    DECISION_MAKER("Decision maker", false),
    APPEAL_PANEL("Appeal panel", false);

    private final String title;
    private final boolean onTeam;

    TeamRole(String title, boolean onTeam) {
        this.title = title;
        this.onTeam = onTeam;
    }

    public String title() {
        return title;
    }

    /** Whether the role belongs to the audit team. */
    public boolean onTeam() {
        return onTeam;
    }
}
