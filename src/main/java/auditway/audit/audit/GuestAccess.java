package auditway.audit.audit;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Access of the people from outside who audited: it is theirs by appointment, so per audit, and ends some days after the audit did
 * (rule 26). The edition says when; without a word there it does not end.
 */
@Component
class GuestAccess {

    private final AuditDeadlines deadlines;
    private final JdbcClient jdbc;

    GuestAccess(AuditDeadlines deadlines, JdbcClient jdbc) {
        this.deadlines = deadlines;
        this.jdbc = jdbc;
    }

    /** The audit ended; from the due date on the team no longer sees it. */
    void end(String auditId, Instant endedAt) {
        deadlines
                .due(auditId, "guestAccess", endedAt)
                .ifPresent(until -> jdbc.sql("update audit set guests_until = :until where id = :id")
                        .param("until", Audits.utc(until.at()))
                        .param("id", auditId)
                        .update());
    }
}
