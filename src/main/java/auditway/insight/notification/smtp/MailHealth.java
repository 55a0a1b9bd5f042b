package auditway.insight.notification.smtp;

import auditway.insight.notification.MailSettings;
import auditway.insight.notification.MailState;
import auditway.insight.notification.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Whether mail is sent; a status of its own, so that a lost mail server never takes the application down. */
@Component("mailHealthIndicator")
class MailHealth implements HealthIndicator {

    static final Status LATE = new Status("MAIL_LATE", "Mail is not being sent");
    private static final Duration TOLERATED = Duration.ofMinutes(45);

    private final Outbox outbox;
    private final MailSettings settings;
    private final Clock clock;

    MailHealth(Outbox outbox, MailSettings settings, Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Map<MailState, Integer> counts = outbox.counts();
        Instant since = outbox.lateSince();
        boolean late = settings.server()
                && since != null
                && since.isBefore(clock.instant().minus(TOLERATED));
        return Health.status(late ? LATE : Status.UP)
                .withDetail("server", settings.server() ? "configured" : "none, mail is kept")
                .withDetail("waiting", counts.getOrDefault(MailState.PENDING, 0))
                .withDetail("failed", counts.getOrDefault(MailState.FAILED, 0))
                .withDetail("kept", counts.getOrDefault(MailState.KEPT, 0))
                .build();
    }
}
