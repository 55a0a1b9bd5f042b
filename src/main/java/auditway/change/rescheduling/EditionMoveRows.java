package auditway.change.rescheduling;

import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of moves to newer editions. */
@Repository
class EditionMoveRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    EditionMoveRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    EditionMove get(String id) {
        return jdbc.sql("select * from edition_move where id = :id")
                .param("id", id)
                .query(EditionMoveRows::row)
                .optional()
                .orElseThrow(() ->
                        new NotFound("There is no move to a newer edition " + id + "; look at the page of the audit."));
    }

    List<EditionMove> of(String auditId) {
        return jdbc.sql("select * from edition_move where audit_id = :audit order by raised_at, id")
                .param("audit", auditId)
                .query(EditionMoveRows::row)
                .list();
    }

    /** @return its id */
    String raise(String auditId, String from, String to) {
        String id = "%s-E-%02d".formatted(auditId, of(auditId).size() + 1);
        jdbc.sql("""
                        insert into edition_move (id, audit_id, from_edition, to_edition, raised_at)
                        values (:id, :audit, :from, :to, :at)
                        """)
                .param("id", id)
                .param("audit", auditId)
                .param("from", from)
                .param("to", to)
                .param("at", now())
                .update();
        return id;
    }

    /** @throws Conflict if somebody else decided first */
    void decide(String id, String decision, String why, String by) {
        int changed = jdbc.sql("""
                        update edition_move set decision = :decision, decided_why = :why, decided_by = :by, decided_at = :at
                        where id = :id and decision is null
                        """)
                .param("decision", decision)
                .param("why", why)
                .param("by", by)
                .param("at", now())
                .param("id", id)
                .update();
        if (changed == 0) {
            throw new Conflict("This was decided in the meantime; look at the audit again.");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static EditionMove row(ResultSet row, int number) throws SQLException {
        String why = row.getString("decided_why");
        Instant raised = row.getObject("raised_at", OffsetDateTime.class).toInstant();
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new EditionMove(
                row.getString("id"),
                row.getString("audit_id"),
                row.getString("from_edition"),
                row.getString("to_edition"),
                raised,
                row.getString("decision"),
                why == null ? "" : why,
                row.getString("decided_by"),
                decided == null ? raised : decided.toInstant());
    }
}
