package auditway.conduct.meeting;

import auditway.audit.audit.Milestone;

/** What people of both sides meet for in an audit (ISO 19011 6.4.3, 6.4.10); the gap review is the programme's own. */
public enum MeetingKind {
    AUDIT_DAY("Audit day", Milestone.CLOSING_MEETING),
    OPENING("Opening meeting", Milestone.OPENING_MEETING),
    CLOSING("Closing meeting", Milestone.CLOSING_MEETING),
    GAP_REVIEW("Gap review", Milestone.GAP_REVIEW);

    private final String title;
    private final Milestone held;

    MeetingKind(String title, Milestone held) {
        this.title = title;
        this.held = held;
    }

    public String title() {
        return title;
    }

    /** What is recorded once it was held; all days of an audit were held when it was closed with its meeting. */
    Milestone held() {
        return held;
    }
}
