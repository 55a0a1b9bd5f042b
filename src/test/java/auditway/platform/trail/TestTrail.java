package auditway.platform.trail;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A trail over a migrated database, for tests without the application. */
public final class TestTrail extends Trail {

    private final TransactionTemplate transaction;

    private TestTrail(DataSource database, Clock clock) {
        super(new TrailRows(JdbcClient.create(database)), (audit, actor) -> Optional.empty(), clock);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    public static Trail of(DataSource database, Clock clock) {
        return new TestTrail(database, clock);
    }

    @Override
    public KeptEntry record(TrailEntry entry) {
        return Objects.requireNonNull(transaction.execute(status -> super.record(entry)));
    }
}
