package auditway.platform.trail;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the whole trail at the start and every night; a status of its own, because a broken trail needs a person. */
@Component("chainsHealthIndicator")
class TrailHealth implements HealthIndicator {

    static final Status BROKEN = new Status("TRAIL_BROKEN", "The trail is not what was written");

    private static final Logger LOG = LoggerFactory.getLogger(TrailHealth.class);
    private static final int NAMED = 20;

    private final Trail trail;
    private volatile @Nullable Verified last;

    TrailHealth(Trail trail) {
        this.trail = trail;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atTheStart() {
        CompletableFuture.runAsync(this::verify);
    }

    @Scheduled(cron = "0 20 3 * * *")
    void verify() {
        try {
            Verified found = trail.verifyAll();
            found.broken().forEach(sentence -> LOG.error("Trail: {}", sentence));
            last = found;
        } catch (RuntimeException failed) {
            LOG.error("The trail could not be verified.", failed);
        }
    }

    @Override
    public Health health() {
        Verified found = last;
        if (found == null) {
            return Health.unknown().withDetail("verified", "not yet").build();
        }
        return Health.status(found.broken().isEmpty() ? Status.UP : BROKEN)
                .withDetail("verified", found.at().toString())
                .withDetail("entries", found.entries())
                .withDetail("broken", found.broken().stream().limit(NAMED).toList())
                .build();
    }
}
