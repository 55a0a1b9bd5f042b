package auditway.insight.notification;

import auditway.insight.notification.letter.OneLine;

/**
 * A file that goes with a mail.
 *
 * @param type its media type, for example {@code application/pdf}
 */
public record Attachment(String name, String type, byte[] content) {

    public Attachment {
        name = OneLine.of(name);
        type = OneLine.of(type);
    }
}
