package auditway.platform.trail;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Verifies the whole trail at the start, every night and when it is asked to, one run at a time and beside the requests. */
@Component
public class TrailWatch {

    private static final Logger LOG = LoggerFactory.getLogger(TrailWatch.class);

    private final Trail trail;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile @Nullable Verified last;

    TrailWatch(Trail trail) {
        this.trail = trail;
    }

    /** Begins a run, unless one is under way. */
    @EventListener(ApplicationReadyEvent.class)
    public void begin() {
        CompletableFuture.runAsync(this::verify);
    }

    @Scheduled(cron = "0 20 3 * * *")
    void verify() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            Verified found = trail.verifyAll();
            found.broken().forEach(sentence -> LOG.error("Trail: {}", sentence));
            last = found;
        } catch (RuntimeException failed) {
            LOG.error("The trail could not be verified.", failed);
        } finally {
            running.set(false);
        }
    }

    /** What the last run found, empty before the first has ended. */
    public Optional<Verified> last() {
        return Optional.ofNullable(last);
    }

    public boolean isRunning() {
        return running.get();
    }
}
