package auditway.insight.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mail that waits to be sent. Several nodes take from it at once; none takes what another has. */
@Component
public class Outbox {

    /** How long a taken mail is left to the one who took it; a node that dies meanwhile gives it back that way. */
    public static final Duration LEASE = Duration.ofMinutes(10);

    private final MailRows rows;
    private final Clock clock;

    Outbox(MailRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A mail taken to be sent.
     *
     * @param attempt counts from 1
     */
    public record Parcel(
            String id,
            String toName,
            String toAddress,
            String subject,
            String text,
            String html,
            @Nullable Attachment attachment,
            @Nullable CalendarPart calendar,
            Instant createdAt,
            int attempt) {}

    /** Takes what is due, oldest first. */
    @Transactional
    public List<Parcel> take(int atMost) {
        Instant now = clock.instant();
        List<Parcel> due = rows.due(now, atMost);
        if (!due.isEmpty()) {
            rows.lease(due.stream().map(Parcel::id).toList(), now, now.plus(LEASE));
        }
        return due;
    }

    @Transactional
    public void sent(String id) {
        rows.sent(id, clock.instant());
    }

    /**
     * Keeps why a try failed.
     *
     * @param tryAgainAt null to give up
     */
    @Transactional
    public void failed(String id, String why, @Nullable Instant tryAgainAt) {
        rows.failed(id, why, tryAgainAt);
    }

    /** How many mails are in each state. */
    @Transactional(readOnly = true)
    public Map<MailState, Integer> counts() {
        return rows.counts(null);
    }

    /** Since when the oldest mail should have been sent, null where none is late. */
    @Transactional(readOnly = true)
    public @Nullable Instant lateSince() {
        return rows.lateSince(clock.instant());
    }
}
