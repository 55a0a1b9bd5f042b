package auditway.audit.request;

import auditway.TestDatabase;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database as an earlier version left it, with single rows in it, which the migrations since then bring up to date. */
final class OldDatabase {

    static final OffsetDateTime ASKED = OffsetDateTime.parse("2026-11-09T09:00:00Z");
    static final OffsetDateTime DECIDED = OffsetDateTime.parse("2026-11-11T15:30:00Z");

    private final TestDatabase.Place place = TestDatabase.empty();
    private final SingleConnectionDataSource connection =
            new SingleConnectionDataSource(place.url(), place.user(), place.password(), true);
    private final JdbcClient jdbc = JdbcClient.create(connection);

    /** With the tables as they were after a migration. */
    OldDatabase(String version) {
        connection.setAutoCommit(true);
        migrate(version);
        jdbc.sql(
                        TestDatabase.onPostgres()
                                ? "set session_replication_role = replica"
                                : "set referential_integrity false")
                .update();
        row("audit", Map.of("id", "MSP-2026-014"));
        Map.of("ines", "Inés Marín", "david", "David Pool", "helen", "Helen Okafor", "marta", "Marta Lindqvist")
                .forEach((id, name) -> row("account", Map.of("id", id, "name", name, "email_key", id)));
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(place.url(), place.user(), place.password())
                .target(version)
                .load()
                .migrate();
    }

    /** Brings it up to date. */
    void migrate() {
        migrate("latest");
    }

    /** A row; columns that must not be empty and are not named hold anything. */
    void row(String table, Map<String, ?> named) {
        Map<String, Object> row = new LinkedHashMap<>(named);
        jdbc.sql("""
                        select column_name, data_type from information_schema.columns
                        where lower(table_name) = ? and lower(table_schema) = 'public' and is_nullable = 'NO'
                            and column_default is null""")
                .param(table)
                .query((column, number) -> Map.entry(column.getString(1).toLowerCase(Locale.ROOT), column.getString(2)))
                .list()
                .forEach(column -> row.putIfAbsent(column.getKey(), anything(column.getValue())));
        jdbc.sql("insert into %s (%s) values (%s)"
                        .formatted(
                                table,
                                String.join(", ", row.keySet()),
                                String.join(
                                        ", ",
                                        row.keySet().stream().map(column -> "?").toList())))
                .params(new ArrayList<>(row.values()))
                .update();
    }

    private static Object anything(String type) {
        return switch (type.toLowerCase(Locale.ROOT).split(" ")[0]) {
            case "integer", "bigint", "smallint", "numeric" -> 0;
            case "boolean" -> false;
            case "timestamp" -> ASKED;
            case "date" -> ASKED.toLocalDate();
            default -> "-";
        };
    }

    /** The rows of a query, each value as text. */
    List<String> lines(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    boolean has(String table) {
        return !lines("select table_name from information_schema.tables where lower(table_name) = '" + table + "'")
                .isEmpty();
    }

    /** What the migrations made of it. */
    List<Kept> requests() {
        return jdbc.sql("select * from request order by id")
                .query((row, number) -> new Kept(
                        row.getString("id"),
                        row.getString("audit_id"),
                        row.getString("subject_id"),
                        row.getString("kind"),
                        row.getString("reason"),
                        row.getString("asked_by") + ", " + row.getString("asked_name") + ", "
                                + row.getObject("asked_at", OffsetDateTime.class)
                                        .toInstant(),
                        row.getString("terms"),
                        row.getString("state"),
                        decisions(row.getString("id"))))
                .list();
    }

    private List<String> decisions(String request) {
        return jdbc.sql("select * from request_decision where request = ? order by instance")
                .param(request)
                .query((row, number) -> "%d: %s by %s, %s, %s: %s %s"
                        .formatted(
                                row.getInt("instance"),
                                row.getString("outcome"),
                                row.getString("decided_by"),
                                row.getString("decided_name"),
                                row.getObject("decided_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("reasons"),
                                row.getString("terms")))
                .list();
    }

    /** A request field by field. */
    record Kept(
            String id,
            String auditId,
            String subject,
            String kind,
            String reason,
            String asked,
            String terms,
            String state,
            List<String> decisions) {}
}
