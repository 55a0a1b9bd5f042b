package auditway.change.replacement;

import auditway.audit.audit.TeamRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All replacements. */
@Repository
class Replacements {

    private static final String SELECT =
            "select r.*, a.name member_name from replacement r join account a on a.id = r.member_id ";

    private final JdbcClient jdbc;

    Replacements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Replacement get(String id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Replacements::row)
                .single();
    }

    /** The one that goes on in an audit. */
    Optional<Replacement> open(String auditId) {
        return jdbc
                .sql(SELECT + "where r.audit_id = :audit and r.ended_at is null order by r.asked_at desc")
                .param("audit", auditId)
                .query(Replacements::row)
                .list()
                .stream()
                .findFirst();
    }

    String nextId(String auditId) {
        int count = jdbc.sql("select count(*) from replacement where audit_id = :audit")
                .param("audit", auditId)
                .query(Integer.class)
                .single();
        return auditId + "-TC-" + (count + 1);
    }

    void add(String id, String auditId, String memberId, TeamRole role, String reason, String askedBy, Instant at) {
        jdbc.sql("""
                        insert into replacement (id, audit_id, member_id, role, reason, asked_by, asked_at)
                        values (:id, :audit, :member, :role, :reason, :by, :at)
                        """)
                .param("id", id)
                .param("audit", auditId)
                .param("member", memberId)
                .param("role", role.name())
                .param("reason", reason)
                .param("by", askedBy)
                .param("at", utc(at))
                .update();
    }

    void appoint(String id, String successorId, Instant at) {
        jdbc.sql(
                        "update replacement set successor_id = :successor, appointed_at = :at, objection = null where id = :id")
                .param("successor", successorId)
                .param("at", utc(at))
                .param("id", id)
                .update();
    }

    void objected(String id, String reason) {
        jdbc.sql("update replacement set objection = :reason where id = :id")
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    void changed(String id, Instant at) {
        mark(id, "changed_at", at);
    }

    void ended(String id, Instant at) {
        mark(id, "ended_at", at);
    }

    private void mark(String id, String column, Instant at) {
        jdbc.sql("update replacement set " + column + " = :at where id = :id")
                .param("at", utc(at))
                .param("id", id)
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Replacement row(ResultSet row, int number) throws SQLException {
        return new Replacement(
                row.getString("id"),
                row.getString("audit_id"),
                row.getString("member_id"),
                row.getString("member_name"),
                TeamRole.valueOf(row.getString("role")),
                row.getString("reason"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("successor_id"),
                instant(row, "appointed_at"),
                row.getString("objection"),
                instant(row, "changed_at"),
                instant(row, "ended_at"));
    }
}
