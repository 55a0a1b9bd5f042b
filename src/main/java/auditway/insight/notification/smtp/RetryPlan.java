package auditway.insight.notification.smtp;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a mail is tried again: after 1, 5 and 30 minutes, 2 and 8 hours, then no more. */
final class RetryPlan {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    private RetryPlan() {}

    /** The time of the try after the given one, counted from 1; null when it was the last. */
    static @Nullable Instant after(int attempt, Instant now) {
        return attempt > WAITS.size() ? null : now.plus(WAITS.get(attempt - 1));
    }
}
