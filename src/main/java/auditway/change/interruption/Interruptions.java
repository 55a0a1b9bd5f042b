package auditway.change.interruption;

import auditway.change.interruption.Interruption.Kind;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of interruptions. */
@Repository
class Interruptions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Interruptions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Interruption get(String id) {
        return jdbc.sql("select * from interruption where id = :id")
                .param("id", id)
                .query(Interruptions::row)
                .optional()
                .orElseThrow(() -> new NotFound("There is no interruption " + id + "; look at the audit's timeline."));
    }

    List<Interruption> of(String auditId) {
        return jdbc.sql("select * from interruption where audit_id = :audit order by begun_at, id")
                .param("audit", auditId)
                .query(Interruptions::row)
                .list();
    }

    /** The one of this kind that still waits for a decision. */
    Optional<Interruption> open(String auditId, Kind kind) {
        return of(auditId).stream()
                .filter(one -> one.kind() == kind && one.isOpen())
                .findFirst();
    }

    Interruption begin(String auditId, Kind kind, @Nullable String cause, String reason, Actor actor) {
        long number = of(auditId).stream().filter(one -> one.kind() == kind).count() + 1;
        String id = "%s-%s-%02d".formatted(auditId, kind.letter(), number);
        jdbc.sql("""
                        insert into interruption (id, audit_id, kind, cause, reason, begun_by, begun_by_name, begun_at)
                        values (:id, :audit, :kind, :cause, :reason, :by, :name, :at)
                        """)
                .param("id", id)
                .param("audit", auditId)
                .param("kind", kind.name())
                .param("cause", cause)
                .param("reason", reason)
                .param("by", actor.accountId())
                .param("name", actor.name())
                .param("at", now())
                .update();
        return get(id);
    }

    /** @throws Conflict if somebody else decided first */
    void decide(String id, String decision, String why, Actor actor) {
        int changed = jdbc.sql("""
                        update interruption set decision = :decision, decided_why = :why, decided_by = :by, decided_at = :at
                        where id = :id and decision is null
                        """)
                .param("decision", decision)
                .param("why", why)
                .param("by", actor.accountId())
                .param("at", now())
                .param("id", id)
                .update();
        if (changed == 0) {
            throw new Conflict("This was decided in the meantime; look at the audit again.");
        }
    }

    /** The audit ended before these were decided. */
    void lapse(String auditId) {
        jdbc.sql(
                        "update interruption set decision = 'ended', decided_at = :at where audit_id = :audit and decision is null")
                .param("at", now())
                .param("audit", auditId)
                .update();
    }

    /** Remembers in which life of its own the end of an audit was decided, so that it can run to its end. */
    void endedWithin(String auditId, String life) {
        jdbc.sql("insert into early_end (audit_id, within) values (:audit, :life)")
                .param("audit", auditId)
                .param("life", life)
                .update();
    }

    /** The life of its own in which the end of this audit was decided, empty for none. */
    String endedWithin(String auditId) {
        return jdbc.sql("select within from early_end where audit_id = :audit")
                .param("audit", auditId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Interruption row(ResultSet row, int number) throws SQLException {
        String why = row.getString("decided_why");
        return new Interruption(
                row.getString("id"),
                row.getString("audit_id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("cause"),
                row.getString("reason"),
                row.getString("begun_by"),
                row.getString("begun_by_name"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getString("decision"),
                why == null ? "" : why,
                row.getString("decided_by"));
    }
}
