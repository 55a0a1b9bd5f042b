package db.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Questions whether an audit moves to a newer edition; the system asks them. */
@SuppressWarnings("TypeName") // Flyway reads the version from the name
public class V404__EditionMoves extends MovedRequests {

    public V404__EditionMoves() {
        super("edition_move");
    }

    @Override
    void move(ResultSet row, Target to) throws SQLException {
        to.request(
                row,
                row.getString("audit_id"),
                "superseded-edition",
                "",
                new Who("system", row.getObject("raised_at", OffsetDateTime.class)),
                terms("fromEdition", row.getString("from_edition"), "toEdition", row.getString("to_edition")),
                state(row));
        to.decided(row);
    }
}
