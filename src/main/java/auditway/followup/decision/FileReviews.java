package auditway.followup.decision;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What technical reviewer and lead auditor wrote to each other about the file, oldest first; only ever added to. */
@Component
class FileReviews {

    private final JdbcClient jdbc;

    FileReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One turn; the words may be empty. */
    record Review(Turn turn, String words, String by, Instant at) {}

    /** What was done with the file. */
    enum Turn {
        RETURNED("Returned"),
        COMPLETED("Completed"),
        REGRADED("Finding regraded"),
        APPROVED("Approved");

        private final String title;

        Turn(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    List<Review> of(String auditId) {
        return jdbc.sql("select * from file_review where audit_id = ? order by ordinal")
                .param(auditId)
                .query((row, number) -> new Review(
                        Turn.valueOf(row.getString("turn")),
                        row.getString("words"),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<Review> last(String auditId) {
        List<Review> all = of(auditId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    void add(String auditId, Review review) {
        jdbc.sql("insert into file_review values (?, ?, ?, ?, ?, ?)")
                .params(
                        auditId,
                        of(auditId).size() + 1,
                        review.turn().name(),
                        review.words(),
                        review.by(),
                        review.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
