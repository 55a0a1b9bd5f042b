package db.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Changes of teams; one whose place was taken is decided by the system, one without lapsed with its audit. */
@SuppressWarnings("TypeName") // Flyway reads the version from the name
public class V407__Replacements extends MovedRequests {

    public V407__Replacements() {
        super("replacement");
    }

    @Override
    void move(ResultSet row, Target to) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        boolean changed = instant(row, "changed_at") != null;
        to.request(
                row,
                row.getString("audit_id"),
                "team-change",
                row.getString("reason"),
                Who.required(row, "asked_by", "asked_at"),
                terms(
                        "memberId", row.getString("member_id"),
                        "memberName", to.name(row.getString("member_id")),
                        "role", row.getString("role"),
                        "successorId", row.getString("successor_id"),
                        "appointedAt", instant(row, "appointed_at"),
                        "objection", row.getString("objection"),
                        "changedAt", instant(row, "changed_at")),
                ended == null ? "OPEN" : changed ? "DECIDED" : "LAPSED");
        if (ended != null && changed) {
            to.decision(row, 1, "replaced", "", new Who("system", ended), terms());
        }
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
