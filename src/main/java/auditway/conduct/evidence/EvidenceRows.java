package auditway.conduct.evidence;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of evidence and its versions; every list is one query. */
@Component
class EvidenceRows {

    private static final String SELECT = """
            select e.*, v.number, v.filename, v.media_type, v.size_bytes, v.sha256, v.uploaded_by, v.uploader,
                   v.uploaded_at, v.period_from, v.period_to,
                   exists (select 1 from evidence_citation c where c.evidence_id = e.id) as is_cited
            from evidence e join evidence_version v on v.evidence_id = e.id
            where %s order by e.id, v.number""";

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Evidence> where(String condition, Map<String, ?> parameters) {
        return jdbc.sql(SELECT.formatted(condition)).params(parameters).query(EvidenceRows::gather);
    }

    int count(String auditId) {
        return jdbc.sql("select count(*) from evidence where audit_id = :audit and withdrawn_at is null")
                .param("audit", auditId)
                .query(Integer.class)
                .single();
    }

    /** Those that still count beside one control and what is asked about it. */
    int count(String auditId, @Nullable String controlId, @Nullable String subjectId) {
        return jdbc.sql("""
                        select count(*) from evidence where audit_id = :audit and withdrawn_at is null
                            and coalesce(control_id, '') = :control and coalesce(subject_id, '') = :subject
                        """)
                .param("audit", auditId)
                .param("control", Objects.requireNonNullElse(controlId, ""))
                .param("subject", Objects.requireNonNullElse(subjectId, ""))
                .query(Integer.class)
                .single();
    }

    void insert(String id, NewEvidence offer, String title, Evidence.Kind kind, Instant at) {
        jdbc.sql("""
                        insert into evidence (id, audit_id, control_id, purpose, subject_id, title, kind, offered_at)
                        values (:id, :audit, :control, :purpose, :subject, :title, :kind, :at)""")
                .param("id", id)
                .param("audit", offer.auditId())
                .param("control", offer.controlId())
                .param("purpose", offer.purpose().name())
                .param("subject", offer.subjectId())
                .param("title", title)
                .param("kind", kind.name())
                .param("at", OffsetDateTime.ofInstant(at, UTC))
                .update();
    }

    void insert(String id, EvidenceVersion version) {
        jdbc.sql("""
                        insert into evidence_version (evidence_id, number, filename, media_type, size_bytes, sha256,
                            uploaded_by, uploader, uploaded_at, period_from, period_to)
                        values (:id, :number, :filename, :mediaType, :size, :sha256, :by, :uploader, :at, :from, :to)""")
                .param("id", id)
                .param("number", version.number())
                .param("filename", version.filename())
                .param("mediaType", version.mediaType())
                .param("size", version.size())
                .param("sha256", version.sha256())
                .param("by", version.uploadedBy())
                .param("uploader", version.uploader())
                .param("at", OffsetDateTime.ofInstant(version.uploadedAt(), UTC))
                .param("from", version.period().from())
                .param("to", version.period().to())
                .update();
    }

    void withdraw(String id, String by, String why, Instant at) {
        jdbc.sql("update evidence set withdrawn_at = :at, withdrawn_by = :by, withdrawn_why = :why where id = :id")
                .param("at", OffsetDateTime.ofInstant(at, UTC))
                .param("by", by)
                .param("why", why)
                .param("id", id)
                .update();
    }

    void cite(Collection<String> ids, String by) {
        if (ids.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into evidence_citation (evidence_id, cited_by)
                        select e.id, cast(:by as varchar(80)) from evidence e where e.id in (:ids) and not exists
                            (select 1 from evidence_citation c where c.evidence_id = e.id and c.cited_by = :by)""").param("by", by).param("ids", ids).update();
    }

    private static List<Evidence> gather(ResultSet rows) throws SQLException {
        Map<String, Evidence> byId = new LinkedHashMap<>();
        while (rows.next()) {
            Evidence next = evidence(rows);
            byId.merge(next.id(), next, EvidenceRows::together);
        }
        return List.copyOf(byId.values());
    }

    private static Evidence together(Evidence older, Evidence newer) {
        List<EvidenceVersion> versions = new ArrayList<>(older.versions());
        versions.addAll(newer.versions());
        return new Evidence(
                older.id(),
                older.auditId(),
                older.controlId(),
                older.purpose(),
                older.subjectId(),
                older.title(),
                older.kind(),
                older.withdrawn(),
                older.cited(),
                versions);
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getString("id"),
                row.getString("audit_id"),
                row.getString("control_id"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("subject_id"),
                row.getString("title"),
                Evidence.Kind.valueOf(row.getString("kind")),
                row.getString("withdrawn_why"),
                row.getBoolean("is_cited"),
                List.of(version(row)));
    }

    private static EvidenceVersion version(ResultSet row) throws SQLException {
        return new EvidenceVersion(
                row.getInt("number"),
                row.getString("filename"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                row.getString("uploader"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                new Period(day(row, "period_from"), day(row, "period_to")));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
