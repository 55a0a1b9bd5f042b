package auditway.insight.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as lists show it, sent or not.
 *
 * @param nextAttemptAt when it is tried again, only while on its way
 * @param lastError why the last try failed, as a sentence without its full stop; empty where none failed
 * @param attachment the file's name, empty for none
 */
public record SentMail(
        String id,
        MailKind kind,
        @Nullable String toAccount,
        String toName,
        String toAddress,
        String subject,
        @Nullable String auditId,
        String attachment,
        MailState state,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant lastAttemptAt,
        String lastError,
        Instant createdAt,
        @Nullable Instant sentAt) {

    /** As administrators see it, who look after sending and read no audit: to whom, of which kind and what became of it. */
    SentMail envelope() {
        return new SentMail(
                id,
                kind,
                toAccount,
                toName,
                toAddress,
                kind.title(),
                null,
                "",
                state,
                attempts,
                nextAttemptAt,
                lastAttemptAt,
                lastError,
                createdAt,
                sentAt);
    }

    /** Whether it is on its way but has failed before. */
    public boolean isRetried() {
        return state == MailState.PENDING && !lastError.isEmpty();
    }

    /** "1 try", "3 tries". */
    public String tries() {
        return attempts + (attempts == 1 ? " try" : " tries");
    }

    public String path() {
        return "/mail/" + id;
    }
}
