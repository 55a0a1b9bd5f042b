package auditway.followup.report;

import static java.time.ZoneOffset.UTC;

import auditway.followup.report.Report.Consent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of reports: a row a revision. */
@Component
class ReportRows {

    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String auditId, int revision, String reason, Instant frozenAt, String sha256, String content) {
        jdbc.sql("""
                        insert into report (audit_id, revision, reason, frozen_at, sha256, content, objections, correction)
                        values (:audit, :revision, :reason, :at, :hash, :content, '', '')""")
                .param("audit", auditId)
                .param("revision", revision)
                .param("reason", reason)
                .param("at", OffsetDateTime.ofInstant(frozenAt, UTC))
                .param("hash", sha256)
                .param("content", content)
                .update();
    }

    /** All revisions, the current one first. */
    List<Report> of(String auditId) {
        return jdbc.sql("""
                        select audit_id, revision, reason, frozen_at, sha256, issued_at, objections, correction, answer, consent
                        from report where audit_id = :audit order by revision desc""").param("audit", auditId).query(ReportRows::report).list();
    }

    String content(Report report) {
        return jdbc.sql("select content from report where audit_id = :audit and revision = :revision")
                .param("audit", report.auditId())
                .param("revision", report.revision())
                .query(String.class)
                .single();
    }

    void issued(Report report, Instant at) {
        set(report, "issued_at", OffsetDateTime.ofInstant(at, UTC));
    }

    void objected(Report report, String objections) {
        set(report, "objections", objections);
        set(report, "answer", "");
    }

    void corrected(Report report, String correction) {
        set(report, "correction", correction);
    }

    void kept(Report report, String answer) {
        set(report, "answer", answer);
    }

    void answered(Report report, Consent consent) {
        set(report, "consent", consent.name());
    }

    private void set(Report report, String column, Object value) {
        jdbc.sql("update report set " + column + " = :value where audit_id = :audit and revision = :revision")
                .param("value", value)
                .param("audit", report.auditId())
                .param("revision", report.revision())
                .update();
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        String consent = row.getString("consent");
        return new Report(
                row.getString("audit_id"),
                row.getInt("revision"),
                row.getString("reason"),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                row.getString("sha256"),
                instant(row.getObject("issued_at", OffsetDateTime.class)),
                row.getString("objections"),
                row.getString("correction"),
                row.getString("answer"),
                consent == null ? null : Consent.valueOf(consent));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
