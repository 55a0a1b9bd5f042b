package auditway.insight.notification;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be written.
 *
 * @param reason what happened, as a key: nobody gets a second mail with the same one
 * @param auditId the audit it is about, null for none
 * @param values what its templates may show
 */
public record Mail(
        MailKind kind,
        String reason,
        Recipient to,
        @Nullable String auditId,
        Map<String, Object> values,
        @Nullable Attachment attachment,
        @Nullable CalendarPart calendar) {

    /** Whoever it goes to; the account is null for people without one. */
    public record Recipient(@Nullable String accountId, String name, String address) {

        /** Tells recipients apart, whatever becomes of their address. */
        String key() {
            return accountId == null ? address.toLowerCase(Locale.ROOT) : accountId;
        }
    }

    public Mail(MailKind kind, String reason, Recipient to, @Nullable String auditId, Map<String, Object> values) {
        this(kind, reason, to, auditId, values, null, null);
    }

    /** The same mail with an entry for the receiver's calendar. */
    public Mail inviting(CalendarPart entry) {
        return new Mail(kind, reason, to, auditId, values, attachment, entry);
    }
}
