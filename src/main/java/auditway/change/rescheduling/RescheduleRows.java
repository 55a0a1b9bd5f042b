package auditway.change.rescheduling;

import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of wishes for another date. */
@Repository
class RescheduleRows {

    private final JdbcClient jdbc;

    RescheduleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Reschedule get(String id) {
        return jdbc.sql("select * from reschedule where id = :id")
                .param("id", id)
                .query(RescheduleRows::row)
                .optional()
                .orElseThrow(() -> new NotFound(
                        "There is no request for another date " + id + "; look at the page of the audit."));
    }

    List<Reschedule> of(String auditId) {
        return jdbc.sql("select * from reschedule where audit_id = :audit order by asked_at, id")
                .param("audit", auditId)
                .query(RescheduleRows::row)
                .list();
    }

    String nextId(String auditId) {
        return "%s-D-%02d".formatted(auditId, of(auditId).size() + 1);
    }

    void add(Reschedule wish) {
        jdbc.sql("""
                        insert into reschedule (id, audit_id, cause, reason, window_from, window_to, starts, ends, asked_by,
                            asked_by_name, asked_at, percent, fee)
                        values (:id, :audit, :cause, :reason, :from, :to, :starts, :ends, :by, :name, :at, :percent, :fee)
                        """)
                .param("id", wish.id())
                .param("audit", wish.auditId())
                .param("cause", wish.cause().name())
                .param("reason", wish.reason())
                .param("from", wish.windowFrom())
                .param("to", wish.windowTo())
                .param("starts", utc(wish.starts()))
                .param("ends", utc(wish.ends()))
                .param("by", wish.askedBy())
                .param("name", wish.askedByName())
                .param("at", utc(wish.askedAt()))
                .param("percent", wish.fee().percent())
                .param("fee", wish.fee().sentence())
                .update();
    }

    void assess(String id, Cause cause, Fee fee) {
        jdbc.sql("update reschedule set cause = :cause, percent = :percent, fee = :fee where id = :id")
                .param("cause", cause.name())
                .param("percent", fee.percent())
                .param("fee", fee.sentence())
                .param("id", id)
                .update();
    }

    /** @throws Conflict if somebody else decided first */
    void decide(String id, String decision, String why, String by, Instant at) {
        int changed = jdbc.sql("""
                        update reschedule set decision = :decision, decided_why = :why, decided_by = :by, decided_at = :at
                        where id = :id and decision is null
                        """)
                .param("decision", decision)
                .param("why", why)
                .param("by", by)
                .param("at", utc(at))
                .param("id", id)
                .update();
        if (changed == 0) {
            throw new Conflict("This was decided in the meantime; look at the audit again.");
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Reschedule row(ResultSet row, int number) throws SQLException {
        String why = row.getString("decided_why");
        return new Reschedule(
                row.getString("id"),
                row.getString("audit_id"),
                Cause.valueOf(row.getString("cause")),
                row.getString("reason"),
                row.getObject("window_from", LocalDate.class),
                row.getObject("window_to", LocalDate.class),
                moment(row, "starts"),
                moment(row, "ends"),
                row.getString("asked_by"),
                row.getString("asked_by_name"),
                moment(row, "asked_at"),
                new Fee(row.getInt("percent"), row.getString("fee")),
                row.getString("decision"),
                why == null ? "" : why,
                row.getString("decided_by"));
    }
}
