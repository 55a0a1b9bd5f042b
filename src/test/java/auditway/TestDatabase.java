package auditway;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** A migrated database for tests that need no application: H2 in memory, or PostgreSQL in the second run. */
public final class TestDatabase {

    private static @Nullable EmbeddedPostgres postgres;

    private TestDatabase() {}

    /** A database of its own with all tables. */
    public static DataSource migrated() {
        DataSource database = onPostgres() ? postgres() : h2();
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    public static boolean onPostgres() {
        return "postgresql".equals(System.getProperty("auditway.test.database"));
    }

    private static DataSource h2() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");
        pool.setMaxConnections(20);
        return pool;
    }

    private static synchronized DataSource postgres() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.start();
            }
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
                connection.createStatement().execute("create database " + name);
            }
            return postgres.getDatabase("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start; see its output above.", e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL made no database; see the cause.", e);
        }
    }
}
