package auditway.audit.engagement;

import auditway.audit.engagement.Declarations.Appointment;
import auditway.platform.people.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What coordinators decided about declared interests; a new declaration is weighed again. */
@Repository
class InterestDecisions {

    private final JdbcClient jdbc;

    InterestDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param barredUntil last day on which the person takes no place in audits of this partner, null where the interest is accepted */
    void keep(
            String auditId,
            Appointment about,
            String outcome,
            String reason,
            @Nullable LocalDate barredUntil,
            Actor by,
            Instant at) {
        jdbc.sql("""
                        insert into interest_decision (audit_id, account_id, declared_at, outcome, reason, barred_until, decided_by, decided_at)
                        values (:audit, :account, :declared, :outcome, :reason, :barred, :by, :at)
                        """)
                .param("audit", auditId)
                .param("account", about.member().accountId())
                .param("declared", about.at().atOffset(ZoneOffset.UTC))
                .param("outcome", outcome)
                .param("reason", reason)
                .param("barred", barredUntil)
                .param("by", by.accountId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean isAccepted(String auditId, Appointment about) {
        return about(auditId, about).startsWith("Accepted");
    }

    /** "Accepted: …" or "To be replaced: …", empty where nothing was decided about this declaration. */
    String about(String auditId, Appointment about) {
        return jdbc
                .sql("""
                        select outcome, reason from interest_decision
                        where audit_id = :audit and account_id = :account and declared_at = :declared
                        """)
                .param("audit", auditId)
                .param("account", about.member().accountId())
                .param("declared", about.at().atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        (row.getString("outcome").equals("accepted") ? "Accepted: " : "To be replaced: ")
                                + row.getString("reason"))
                .list()
                .stream()
                .findFirst()
                .orElse("");
    }
}
