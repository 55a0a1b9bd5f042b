package auditway.audit.audit;

import auditway.platform.refusal.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All audits. */
@Repository
class Audits {

    private final JdbcClient jdbc;

    Audits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound if there is no such audit */
    Audit get(String id) {
        return jdbc.sql("select * from audit where id = :id")
                .param("id", id)
                .query(Audits::row)
                .optional()
                .orElseThrow(() -> new NotFound("There is no audit " + id + "; look it up in the list of audits."));
    }

    void add(Audit audit) {
        jdbc.sql("""
                        insert into audit (id, organisation_id, edition_id, state, phase, remote, site, window_from, window_to,
                            starts, ends, requested_by, requested_at, reason, team_state, closed_at, version, open_key)
                        values (:id, :organisation, :edition, :state, :phase, :remote, :site, :from, :to,
                            :starts, :ends, :by, :at, :reason, :team, :closed, 1, :open)
                        """)
                .params(values(audit))
                .param("organisation", audit.organisationId())
                .param("edition", audit.editionId())
                .param("open", openKey(audit))
                .param("from", audit.request().windowFrom())
                .param("to", audit.request().windowTo())
                .param("by", audit.request().by())
                .param("at", utc(audit.request().at()))
                .param("reason", audit.request().reason())
                .update();
    }

    /** @throws OptimisticLockingFailureException if another person changed it since it was read */
    void save(Audit audit) {
        int changed = jdbc.sql("""
                        update audit set state = :state, phase = :phase, remote = :remote, site = :site, starts = :starts,
                            ends = :ends, team_state = :team, closed_at = :closed, version = version + 1,
                            open_key = case when :over then null else open_key end
                        where id = :id and version = :version
                        """)
                .params(values(audit))
                .param("version", audit.version())
                .param("over", audit.state().isOver())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("Audit " + audit.id() + " was changed at the same time.");
        }
    }

    /** When a new slot is wanted. */
    void window(String id, @Nullable LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("update audit set window_from = :from, window_to = :to where id = :id")
                .param("from", from)
                .param("to", to)
                .param("id", id)
                .update();
    }

    /** Binds it to another edition. */
    void bind(String id, String editionId) {
        jdbc.sql("update audit set edition_id = :edition, open_key = case when open_key is null then null "
                        + "else organisation_id || '|' || :edition end where id = :id")
                .param("edition", editionId)
                .param("id", id)
                .update();
    }

    /** What is there once while an audit of this partner under this edition is under way; null for one that is over already. */
    private static @Nullable String openKey(Audit audit) {
        return audit.state().isOver() ? null : audit.organisationId() + "|" + audit.editionId();
    }

    /** The next reference for this prefix and year, for example MSP-2026-014. */
    String nextReference(String prefix, int year) {
        try {
            jdbc.sql("insert into audit_number (prefix, held, last) select :prefix, :year, 0 where not exists "
                            + "(select 1 from audit_number where prefix = :prefix and held = :year)")
                    .param("prefix", prefix)
                    .param("year", year)
                    .update();
        } catch (DuplicateKeyException anotherWasFirst) {
            throw new OptimisticLockingFailureException("Two first audits of a year at once.", anotherWasFirst);
        }
        jdbc.sql("update audit_number set last = last + 1 where prefix = :prefix and held = :year")
                .param("prefix", prefix)
                .param("year", year)
                .update();
        int number = jdbc.sql("select last from audit_number where prefix = :prefix and held = :year")
                .param("prefix", prefix)
                .param("year", year)
                .query(Integer.class)
                .single();
        return "%s-%d-%03d".formatted(prefix, year, number);
    }

    /** An audit of this partner under this edition's programme that is not over yet. */
    Optional<String> running(String organisationId, String editionId) {
        return jdbc
                .sql("""
                        select id from audit where organisation_id = :organisation and edition_id = :edition
                            and state not in ('CLOSED', 'REFUSED', 'LAPSED', 'CANCELLED', 'WITHDRAWN')
                        """)
                .param("organisation", organisationId)
                .param("edition", editionId)
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }

    private static java.util.Map<String, @Nullable Object> values(Audit audit) {
        java.util.Map<String, @Nullable Object> values = new java.util.HashMap<>();
        Slot slot = audit.slot();
        Phase phase = audit.phase();
        values.put("id", audit.id());
        values.put("state", audit.state().name());
        values.put("phase", phase == null ? null : phase.name());
        values.put("remote", audit.remote());
        values.put("site", audit.site());
        values.put("starts", slot == null ? null : utc(slot.starts()));
        values.put("ends", slot == null ? null : utc(slot.ends()));
        values.put("team", audit.teamState().name());
        values.put("closed", utc(audit.closedAt()));
        return values;
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** A moment that the table always holds. */
    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Audit row(ResultSet row, int number) throws SQLException {
        String phase = row.getString("phase");
        Instant starts = instant(row, "starts");
        Instant ends = instant(row, "ends");
        return new Audit(
                row.getString("id"),
                row.getString("organisation_id"),
                row.getString("edition_id"),
                new Audit.Request(
                        row.getObject("window_from", LocalDate.class),
                        row.getObject("window_to", LocalDate.class),
                        row.getString("reason"),
                        row.getString("requested_by"),
                        moment(row, "requested_at")),
                row.getInt("version"),
                AuditState.valueOf(row.getString("state")),
                phase == null ? null : Phase.valueOf(phase),
                TeamState.valueOf(row.getString("team_state")),
                row.getBoolean("remote"),
                row.getString("site"),
                starts == null || ends == null ? null : new Slot(starts, ends),
                instant(row, "closed_at"));
    }
}
