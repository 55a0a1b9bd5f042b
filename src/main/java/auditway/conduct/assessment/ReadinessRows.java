package auditway.conduct.assessment;

import static java.time.ZoneOffset.UTC;

import auditway.platform.people.Actor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the last readiness review of each audit; earlier ones are on the trail. */
@Component
class ReadinessRows {

    private final JdbcClient jdbc;

    ReadinessRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One review; {@code answer} is what the partner did about the gaps. */
    record Row(String outcome, String gaps, String reason, String answer) {}

    Optional<Row> find(String auditId) {
        return jdbc.sql("select outcome, gaps, reason, answer from readiness where audit_id = :audit")
                .param("audit", auditId)
                .query((row, number) -> new Row(
                        row.getString("outcome"),
                        row.getString("gaps"),
                        row.getString("reason"),
                        row.getString("answer")))
                .optional();
    }

    void save(String auditId, Row review, Actor by, Instant at) {
        jdbc.sql("delete from readiness where audit_id = :audit")
                .param("audit", auditId)
                .update();
        jdbc.sql("""
                        insert into readiness (audit_id, outcome, gaps, reason, answer, reviewed_by, reviewed_at)
                        values (:audit, :outcome, :gaps, :reason, :answer, :by, :at)""")
                .param("audit", auditId)
                .param("outcome", review.outcome())
                .param("gaps", review.gaps())
                .param("reason", review.reason())
                .param("answer", review.answer())
                .param("by", by.accountId())
                .param("at", OffsetDateTime.ofInstant(at, UTC))
                .update();
    }

    void answer(String auditId, String answer) {
        jdbc.sql("update readiness set answer = :answer where audit_id = :audit")
                .param("answer", answer)
                .param("audit", auditId)
                .update();
    }
}
