package auditway.insight.notification;

/** How far a mail has come. */
public enum MailState {
    PENDING("On its way", "hourglass-split", ""),
    SENT("Sent", "check-circle-fill", "ok"),
    FAILED("Not delivered", "envelope-exclamation", "bad"),
    KEPT("Not sent", "inbox", "line");

    private final String title;
    private final String icon;
    private final String style;

    MailState(String title, String icon, String style) {
        this.title = title;
        this.icon = icon;
        this.style = style;
    }

    public String title() {
        return title;
    }

    /** Its icon beside the word, without the leading {@code bi-}. */
    public String icon() {
        return icon;
    }

    /** The kind of its chip, see {@code fragments :: chip}. */
    public String style() {
        return style;
    }
}
