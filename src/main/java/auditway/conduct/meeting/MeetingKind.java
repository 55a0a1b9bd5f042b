package auditway.conduct.meeting;

/** What people of both sides meet for in an audit (ISO 19011 6.4.3, 6.4.10); the gap review is the programme's own. */
public enum MeetingKind {
    AUDIT_DAY("Audit day"),
    OPENING("Opening meeting"),
    CLOSING("Closing meeting"),
    GAP_REVIEW("Gap review");

    private final String title;

    MeetingKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
