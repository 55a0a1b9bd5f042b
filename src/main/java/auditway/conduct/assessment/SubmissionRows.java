package auditway.conduct.assessment;

import static java.time.ZoneOffset.UTC;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of submitted self-assessments. */
@Component
class SubmissionRows {

    private final JdbcClient jdbc;

    SubmissionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Submission> find(String auditId) {
        return jdbc.sql("select * from self_assessment where audit_id = :audit")
                .param("audit", auditId)
                .query((row, number) -> new Submission(
                        row.getString("audit_id"),
                        row.getBoolean("locked"),
                        row.getString("submitted_by"),
                        row.getString("submitter"),
                        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                        row.getString("unlocked_why")))
                .optional();
    }

    void save(Submission submission) {
        if (write("""
                        update self_assessment set locked = :locked, submitted_by = :by, submitter = :submitter,
                            submitted_at = :at, unlocked_why = :why where audit_id = :audit""", submission) == 0) {
            write("""
                    insert into self_assessment (audit_id, locked, submitted_by, submitter, submitted_at, unlocked_why)
                    values (:audit, :locked, :by, :submitter, :at, :why)""", submission);
        }
    }

    private int write(String sql, Submission submission) {
        return jdbc.sql(sql)
                .param("audit", submission.auditId())
                .param("locked", submission.locked())
                .param("by", submission.submittedBy())
                .param("submitter", submission.submitter())
                .param("at", OffsetDateTime.ofInstant(submission.submittedAt(), UTC))
                .param("why", submission.unlockedWhy())
                .update();
    }
}
