package auditway.platform.people;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes every night what was kept about sign-ins and counts no longer. */
@Component
class OldSignIns {

    private final SignInLimits limits;
    private final KnownPlaces places;
    private final Clock clock;

    OldSignIns(SignInLimits limits, KnownPlaces places, Clock clock) {
        this.limits = limits;
        this.places = places;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *")
    void delete() {
        limits.forgetOld(clock.instant());
        places.forgetOld();
    }
}
