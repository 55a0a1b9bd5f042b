package auditway.conduct.assessment;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the partner's responses: a row only where something was written. */
@Component
class ResponseRows {

    private static final String INSERT = """
            insert into response (audit_id, control_id, claim, statement, responded_by, responder, responded_at, version)
            values (:audit, :control, :claim, :statement, :by, :responder, :at, :version)""";
    private static final String UPDATE = """
            update response set claim = :claim, statement = :statement, responded_by = :by, responder = :responder,
                responded_at = :at, version = :version
            where audit_id = :audit and control_id = :control and version = :version - 1""";

    private final JdbcClient jdbc;

    ResponseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Response> ofAudit(String auditId) {
        return jdbc.sql("select * from response where audit_id = :audit")
                .param("audit", auditId)
                .query(ResponseRows::response)
                .list();
    }

    Optional<Response> find(String auditId, String controlId) {
        return jdbc.sql("select * from response where audit_id = :audit and control_id = :control")
                .param("audit", auditId)
                .param("control", controlId)
                .query(ResponseRows::response)
                .optional();
    }

    /** Adds a first version or replaces the one before; false if another person was faster. */
    boolean save(Response next) {
        try {
            return write(next.version() == 1 ? INSERT : UPDATE, next) == 1;
        } catch (DuplicateKeyException faster) {
            return false;
        }
    }

    /** Puts these in the place of all there are. */
    void replace(String auditId, List<Response> all) {
        jdbc.sql("delete from response where audit_id = :audit")
                .param("audit", auditId)
                .update();
        all.forEach(one -> write(INSERT, one));
    }

    /** Controls whose answers are wanted again although they were handed in. */
    List<String> reopened(String auditId) {
        return jdbc.sql("select control_id from response_reopened where audit_id = :audit order by control_id")
                .param("audit", auditId)
                .query(String.class)
                .list();
    }

    /** The same with who opened them and why. */
    List<Reopened> reopenings(String auditId) {
        return jdbc.sql("select * from response_reopened where audit_id = :audit order by control_id")
                .param("audit", auditId)
                .query((row, number) ->
                        new Reopened(row.getString("control_id"), row.getString("why"), row.getString("reopened_by")))
                .list();
    }

    void reopen(String auditId, Reopened one) {
        jdbc.sql("""
                        insert into response_reopened (audit_id, control_id, why, reopened_by)
                        values (:audit, :control, :why, :by)""")
                .param("audit", auditId)
                .param("control", one.controlId())
                .param("why", one.why())
                .param("by", one.by())
                .update();
    }

    /** Ends what people had opened; what a newer edition asks stays open. */
    void endReopenings(String auditId) {
        jdbc.sql("delete from response_reopened where audit_id = :audit and reopened_by <> ''")
                .param("audit", auditId)
                .update();
    }

    private int write(String sql, Response next) {
        return jdbc.sql(sql)
                .param("audit", next.auditId())
                .param("control", next.controlId())
                .param("claim", next.claim() == null ? null : next.claim().name())
                .param("statement", next.statement())
                .param("by", next.respondedBy())
                .param("responder", next.responder())
                .param("at", OffsetDateTime.ofInstant(next.respondedAt(), UTC))
                .param("version", next.version())
                .update();
    }

    private static Response response(ResultSet row, int number) throws SQLException {
        String claim = row.getString("claim");
        return new Response(
                row.getString("audit_id"),
                row.getString("control_id"),
                claim == null ? null : Claim.valueOf(claim),
                row.getString("statement"),
                row.getString("responded_by"),
                row.getString("responder"),
                row.getObject("responded_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
