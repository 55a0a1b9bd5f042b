package db.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Wishes for another date. */
@SuppressWarnings("TypeName") // Flyway reads the version from the name
public class V403__Reschedules extends MovedRequests {

    public V403__Reschedules() {
        super("reschedule");
    }

    @Override
    void move(ResultSet row, Target to) throws SQLException {
        to.request(
                row,
                row.getString("audit_id"),
                "reschedule",
                row.getString("reason"),
                Who.required(row, "asked_by", "asked_at"),
                terms(
                        "cause", row.getString("cause"),
                        "windowFrom", row.getObject("window_from", LocalDate.class),
                        "windowTo", row.getObject("window_to", LocalDate.class),
                        "starts", row.getObject("starts", OffsetDateTime.class).toInstant(),
                        "ends", row.getObject("ends", OffsetDateTime.class).toInstant(),
                        "percent", row.getInt("percent"),
                        "fee", row.getString("fee")),
                state(row));
        to.decided(row);
    }
}
