package auditway.platform.trail;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** What the last look at the whole trail found; a status of its own, because a broken trail needs a person. */
@Component("chainsHealthIndicator")
class TrailHealth implements HealthIndicator {

    static final Status BROKEN = new Status("TRAIL_BROKEN", "The trail is not what was written");

    private static final int NAMED = 20;

    private final TrailWatch watch;

    TrailHealth(TrailWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        return watch.last()
                .map(found -> Health.status(found.broken().isEmpty() ? Status.UP : BROKEN)
                        .withDetail("verified", found.at().toString())
                        .withDetail("entries", found.entries())
                        .withDetail(
                                "broken", found.broken().stream().limit(NAMED).toList())
                        .build())
                .orElseGet(
                        () -> Health.unknown().withDetail("verified", "not yet").build());
    }
}
