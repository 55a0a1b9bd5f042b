package auditway;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A migrated database for tests that need no application: H2 in memory, or PostgreSQL in the second run. */
public final class TestDatabase {

    private static @Nullable EmbeddedPostgres postgres;
    private static @Nullable String template;
    private static @Nullable List<String> script;

    private TestDatabase() {}

    /** A database of its own with all tables. */
    public static DataSource migrated() {
        return onPostgres() ? copyOfMigrated().open() : filled(h2());
    }

    /** The tables as the migrations leave them, which run once. */
    private static synchronized DataSource filled(DataSource database) {
        if (script == null) {
            script = JdbcClient.create(migrated(database))
                    .sql("script")
                    .query(String.class)
                    .list();
            return database;
        }
        new JdbcTemplate(database).batchUpdate(script.toArray(String[]::new));
        return database;
    }

    private static DataSource migrated(DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    private static synchronized Place copyOfMigrated() {
        if (template == null) {
            Place empty = postgres("template0");
            migrated(empty.open());
            template = empty.name();
        }
        return postgres(template);
    }

    public static boolean onPostgres() {
        return "postgresql".equals(System.getProperty("auditway.test.database"));
    }

    /** An empty database of its own for an application. */
    public static Place empty() {
        return onPostgres()
                ? postgres("template0")
                : new Place(
                        "jdbc:h2:mem:" + UUID.randomUUID()
                                + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=256",
                        "sa",
                        "");
    }

    /** Where a database is and how it is opened. */
    public record Place(String url, String user, String password) {

        private String name() {
            return url.substring(url.lastIndexOf('/') + 1).replaceFirst("\\?.*", "");
        }

        private DataSource open() {
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setUrl(url);
            database.setUser(user);
            database.setPassword(password);
            return database;
        }
    }

    private static DataSource h2() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");
        pool.setMaxConnections(20);
        return pool;
    }

    /** Runs after all applications have closed; a server that goes first makes them wait for half a minute. */
    private static synchronized void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop; see the cause.", e);
        }
    }

    private static synchronized Place postgres(String template) {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                SpringApplication.getShutdownHandlers().add(TestDatabase::stop);
            }
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
                connection.createStatement().execute("create database " + name + " template " + template);
            }
            return new Place(postgres.getJdbcUrl("postgres", name), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start; see its output above.", e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL made no database; see the cause.", e);
        }
    }
}
