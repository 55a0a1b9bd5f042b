package db.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/** Moves the rows of one kind's own table into the tables of all requests, with their ids, and drops that table. */
abstract class MovedRequests extends BaseJavaMigration {

    private final String table;
    private final List<String> dropped;

    /** @param others tables that are dropped as well */
    MovedRequests(String table, String... others) {
        this.table = table;
        this.dropped = Stream.concat(Stream.of(others), Stream.of(table)).toList();
    }

    /** Moves one row. */
    abstract void move(ResultSet row, Target to) throws SQLException;

    @Override
    public final void migrate(Context context) {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        Target to = new Target(jdbc);
        jdbc.sql("select * from " + table)
                .query((row, number) -> {
                    move(row, to);
                    return number;
                })
                .list();
        dropped.forEach(name -> jdbc.sql("drop table " + name).update());
    }

    /** The terms that a row has, in order; those that are absent are left out. */
    static Map<String, Object> terms(@Nullable Object... namesAndValues) {
        Map<String, Object> terms = new LinkedHashMap<>();
        for (int name = 0; name < namesAndValues.length; name += 2) {
            Object value = namesAndValues[name + 1];
            if (value != null) {
                terms.put(String.valueOf(namesAndValues[name]), value);
            }
        }
        return terms;
    }

    /** Where a row stands whose decision is {@code ended}, by the system or by nobody, if the audit ended first. */
    static String state(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        if (decision == null) {
            return "OPEN";
        }
        String by = row.getString("decided_by");
        return by == null || by.equals("system") ? "LAPSED" : "DECIDED";
    }

    /** The tables of all requests. */
    record Target(JdbcClient jdbc) {

        void request(
                ResultSet row,
                String subject,
                String kind,
                String reason,
                Who asked,
                Map<String, Object> terms,
                String state)
                throws SQLException {
            jdbc.sql("""
                            insert into request (id, version, audit_id, subject_id, kind, reason, asked_by, asked_name,
                                asked_at, terms, state)
                            values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            row.getString("id"),
                            row.getString("audit_id"),
                            subject,
                            kind,
                            reason,
                            asked.account(),
                            name(asked.account()),
                            asked.at(),
                            JsonMapper.shared().writeValueAsString(terms),
                            state)
                    .update();
        }

        void decision(
                ResultSet row,
                int instance,
                String outcome,
                @Nullable String reasons,
                Who by,
                Map<String, Object> terms)
                throws SQLException {
            jdbc.sql("""
                            insert into request_decision (request, instance, outcome, reasons, decided_by,
                                decided_name, decided_at, terms)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            row.getString("id"),
                            instance,
                            outcome,
                            reasons == null ? "" : reasons,
                            by.account(),
                            name(by.account()),
                            by.at(),
                            JsonMapper.shared().writeValueAsString(terms))
                    .update();
        }

        /** The only decision of a row with the usual columns, unless it is open or the audit ended first. */
        void decided(ResultSet row) throws SQLException {
            if (state(row).equals("DECIDED")) {
                decision(
                        row,
                        1,
                        row.getString("decision"),
                        row.getString("decided_why"),
                        Who.required(row, "decided_by", "decided_at"),
                        terms());
            }
        }

        /** The name of an account, that of the system where there is none. */
        String name(String account) {
            return jdbc.sql("select name from account where id = ?")
                    .param(account)
                    .query(String.class)
                    .optional()
                    .orElse("Auditway");
        }
    }

    /** Who did something, and when. */
    record Who(String account, OffsetDateTime at) {

        /** From two columns; empty where the first is null. */
        static @Nullable Who of(ResultSet row, String account, String at) throws SQLException {
            String id = row.getString(account);
            return id == null ? null : new Who(id, row.getObject(at, OffsetDateTime.class));
        }

        static Who required(ResultSet row, String account, String at) throws SQLException {
            return new Who(row.getString(account), row.getObject(at, OffsetDateTime.class));
        }
    }
}
