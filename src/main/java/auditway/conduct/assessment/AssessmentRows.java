package auditway.conduct.assessment;

import static java.time.ZoneOffset.UTC;

import auditway.catalogue.programme.Control.Method;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of assessments: a row only where something was recorded. */
@Component
class AssessmentRows {

    private final JdbcClient jdbc;

    AssessmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Assessment> ofAudit(String auditId) {
        return jdbc.sql("select * from assessment where audit_id = :audit")
                .param("audit", auditId)
                .query(AssessmentRows::assessment)
                .list();
    }

    Optional<Assessment> find(String auditId, String controlId) {
        return jdbc.sql("select * from assessment where audit_id = :audit and control_id = :control")
                .param("audit", auditId)
                .param("control", controlId)
                .query(AssessmentRows::assessment)
                .optional();
    }

    /** Adds a first version or replaces the one before; false if another person was faster. */
    boolean save(Assessment next) {
        return next.version() == 1 ? insert(next) : update(next) == 1;
    }

    private boolean insert(Assessment first) {
        try {
            return bound("""
                                    insert into assessment (audit_id, control_id, verdict, methods, reason, note, assessed_by,
                                        assessor, assessed_at, by_rule, approved_by, approver, incomplete, version)
                                    values (:audit, :control, :verdict, :methods, :reason, :note, :by, :assessor, :at, :byRule,
                                        :approvedBy, :approver, :incomplete, :version)""", first).update() == 1;
        } catch (DuplicateKeyException faster) {
            return false;
        }
    }

    private int update(Assessment next) {
        return bound("""
                        update assessment set verdict = :verdict, methods = :methods, reason = :reason, note = :note,
                            assessed_by = :by, assessor = :assessor, assessed_at = :at, by_rule = :byRule,
                            approved_by = :approvedBy, approver = :approver, incomplete = :incomplete,
                            version = :version
                        where audit_id = :audit and control_id = :control and version = :version - 1""", next).update();
    }

    private JdbcClient.StatementSpec bound(String sql, Assessment next) {
        return jdbc.sql(sql)
                .param("audit", next.auditId())
                .param("control", next.controlId())
                .param("verdict", next.verdict().name())
                .param(
                        "methods",
                        next.methods().stream().sorted().map(Method::name).collect(Collectors.joining(",")))
                .param("reason", next.reason())
                .param("note", next.note())
                .param("by", next.assessedBy())
                .param("assessor", next.assessor())
                .param("at", OffsetDateTime.ofInstant(next.assessedAt(), UTC))
                .param("byRule", next.byRule())
                .param("approvedBy", next.approvedBy())
                .param("approver", next.approver())
                .param("incomplete", next.incomplete())
                .param("version", next.version());
    }

    private static Assessment assessment(ResultSet row, int number) throws SQLException {
        return new Assessment(
                row.getString("audit_id"),
                row.getString("control_id"),
                Verdict.valueOf(row.getString("verdict")),
                methods(row.getString("methods")),
                row.getString("reason"),
                row.getString("note"),
                row.getString("assessed_by"),
                row.getString("assessor"),
                row.getObject("assessed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("by_rule"),
                row.getString("approved_by"),
                row.getString("approver"),
                row.getBoolean("incomplete"),
                row.getInt("version"));
    }

    private static Set<Method> methods(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Method::valueOf)
                .collect(Collectors.toSet());
    }
}
