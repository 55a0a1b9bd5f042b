package auditway.conduct.finding;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lead auditor and second auditor wrote to each other while the findings were reviewed, oldest first. */
@Component
class ReviewRemarks {

    private final JdbcClient jdbc;

    ReviewRemarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One turn of the review; the remark may be empty. */
    record Remark(Turn turn, String words, String by, Instant at) {}

    /** What was done with the findings. */
    enum Turn {
        HANDED_IN,
        RETURNED,
        AGREED
    }

    List<Remark> of(String auditId) {
        return jdbc.sql("select * from findings_review_remark where audit_id = ? order by ordinal")
                .param(auditId)
                .query((row, number) -> new Remark(
                        Turn.valueOf(row.getString("outcome")),
                        row.getString("remark"),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(String auditId, Remark remark) {
        jdbc.sql("insert into findings_review_remark values (?, ?, ?, ?, ?, ?)")
                .params(
                        auditId,
                        of(auditId).size() + 1,
                        remark.turn().name(),
                        remark.words(),
                        remark.by(),
                        remark.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
