package auditway.insight.foresight;

import auditway.platform.calendar.SettableClock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets something be tried in a transaction of its own that is always taken back, with a clock of its own: nothing is stored, and
 * as mail is sent after a commit only, none is sent.
 */
@Component
class Sandbox {

    private final TransactionTemplate transaction;
    private final TransactionTemplate attempt;
    private final SettableClock clock;

    Sandbox(PlatformTransactionManager manager, SettableClock clock) {
        this.transaction = new TransactionTemplate(manager);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.attempt = new TransactionTemplate(manager);
        this.attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /** Tries something within a play; what fails leaves nothing behind and the play goes on. */
    void attempt(Runnable action) {
        attempt.executeWithoutResult(status -> action.run());
    }

    <T> T play(Instant from, Function<SettableClock.Imagined, T> play) {
        try (SettableClock.Imagined time = clock.imagine(from)) {
            return Objects.requireNonNull(transaction.execute(status -> {
                status.setRollbackOnly();
                return play.apply(time);
            }));
        }
    }
}
