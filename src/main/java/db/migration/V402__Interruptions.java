package db.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/** Holds, no-shows and audits broken off; what the end of an audit was decided in follows from the decision. */
@SuppressWarnings("TypeName") // Flyway reads the version from the name
public class V402__Interruptions extends MovedRequests {

    public V402__Interruptions() {
        super("interruption", "early_end");
    }

    @Override
    void move(ResultSet row, Target to) throws SQLException {
        String kind = row.getString("kind");
        to.request(
                row,
                row.getString("audit_id"),
                kind.equals("BROKEN_OFF")
                        ? "interrupted-audit"
                        : kind.toLowerCase(Locale.ROOT).replace('_', '-'),
                row.getString("reason"),
                Who.required(row, "begun_by", "begun_at"),
                terms("cause", row.getString("cause")),
                state(row));
        to.decided(row);
    }
}
