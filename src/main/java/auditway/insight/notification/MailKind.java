package auditway.insight.notification;

import java.util.Locale;

/** Why the application writes; each kind has its templates in {@code config/mail/}. */
public enum MailKind {
    WORK_ITEM_ASSIGNED("Work assigned"),
    REMINDER("Reminder"),
    ESCALATION("Escalation"),
    DIGEST("Digest"),
    CLOSURE_RETURNED("Closure returned"),
    GAP_REPORT("Gap report issued"),
    FINAL_REPORT("Report issued"),
    NOTICE("Notice"),
    INVITATION("Invitation"),
    INVITATION_CANCELLED("Meeting cancelled"),
    TEST("Test mail");

    private final String title;

    MailKind(String title) {
        this.title = title;
    }

    /** As lists name it. */
    public String title() {
        return title;
    }

    /** The name of its two templates, without ending. */
    public String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
