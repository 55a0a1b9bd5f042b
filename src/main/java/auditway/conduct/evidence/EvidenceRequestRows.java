package auditway.conduct.evidence;

import static java.time.ZoneOffset.UTC;

import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of evidence requests. */
@Component
class EvidenceRequestRows {

    private final JdbcClient jdbc;

    EvidenceRequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EvidenceRequest get(String id) {
        return jdbc.sql("select * from evidence_request where id = :id")
                .param("id", id)
                .query(EvidenceRequestRows::request)
                .optional()
                .orElseThrow(() ->
                        new NotFound("There is no evidence request " + id + "; look at the audit's evidence page."));
    }

    List<EvidenceRequest> ofAudit(String auditId) {
        return jdbc.sql("select * from evidence_request where audit_id = :audit order by id")
                .param("audit", auditId)
                .query(EvidenceRequestRows::request)
                .list();
    }

    void insert(EvidenceRequest first) {
        jdbc.sql("""
                        insert into evidence_request (id, audit_id, control_id, wanted, raised_by, raised_by_name, raised_at,
                            state, turn_at, answer, reason, version)
                        values (:id, :audit, :control, :wanted, :by, :name, :raised, :state, :turn, :answer, :reason, :version)""")
                .param("id", first.id())
                .param("audit", first.auditId())
                .param("control", first.controlId())
                .param("wanted", first.wanted())
                .param("by", first.raisedBy())
                .param("name", first.raisedByName())
                .param("raised", OffsetDateTime.ofInstant(first.raisedAt(), UTC))
                .param("state", first.state().name())
                .param("turn", OffsetDateTime.ofInstant(first.turnAt(), UTC))
                .param("answer", first.answer())
                .param("reason", first.reason())
                .param("version", first.version())
                .update();
    }

    void update(EvidenceRequest next) {
        int updated = jdbc.sql("""
                        update evidence_request set state = :state, turn_at = :turn, answer = :answer, reason = :reason,
                            version = :version
                        where id = :id and version = :version - 1""")
                .param("state", next.state().name())
                .param("turn", OffsetDateTime.ofInstant(next.turnAt(), UTC))
                .param("answer", next.answer())
                .param("reason", next.reason())
                .param("version", next.version())
                .param("id", next.id())
                .update();
        if (updated == 0) {
            throw new Conflict("The evidence request " + next.id() + " has just been changed; look at it again.");
        }
    }

    private static EvidenceRequest request(ResultSet row, int number) throws SQLException {
        return new EvidenceRequest(
                row.getString("id"),
                row.getString("audit_id"),
                row.getString("control_id"),
                row.getString("wanted"),
                row.getString("raised_by"),
                row.getString("raised_by_name"),
                instant(row, "raised_at"),
                EvidenceRequest.State.valueOf(row.getString("state")),
                instant(row, "turn_at"),
                row.getString("answer"),
                row.getString("reason"),
                row.getInt("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
