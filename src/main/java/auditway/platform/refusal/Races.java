package auditway.platform.refusal;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work that several people may begin at the same moment. Constraints decide who was first; the other begins again in a new
 * transaction, sees what the first did, and is refused by the same rule and sentence as if it had come later.
 */
public final class Races {

    private static final int TRIES = 5;

    private Races() {}

    /** @throws Conflict if others were faster every time */
    public static <T> T settled(TransactionTemplate transaction, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        for (int tries = 1; ; tries++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (RuntimeException failed) {
                if (!isLost(failed)) {
                    throw failed;
                }
                if (tries == TRIES) {
                    throw new Conflict("Several people worked on this at the same moment; please try again.");
                }
            }
        }
    }

    /** Whether it failed because another person was faster, or held a row for too long. */
    public static boolean isLost(@org.jspecify.annotations.Nullable Throwable failed) {
        return failed instanceof ConcurrencyFailureException
                || failed instanceof QueryTimeoutException
                || failed instanceof DuplicateKeyException
                || failed != null && failed.getCause() != failed && isLost(failed.getCause());
    }
}
