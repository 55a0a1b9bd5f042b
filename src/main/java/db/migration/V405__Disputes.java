package db.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Disputes of findings, with one decision for each instance. */
@SuppressWarnings("TypeName") // Flyway reads the version from the name
public class V405__Disputes extends MovedRequests {

    public V405__Disputes() {
        super("dispute");
    }

    @Override
    void move(ResultSet row, Target to) throws SQLException {
        to.request(
                row,
                row.getString("finding_id"),
                "dispute",
                row.getString("grounds"),
                Who.required(row, "disputed_by", "disputed_at"),
                terms(
                        "finding", row.getString("finding"),
                        "title", row.getString("title"),
                        "grade", row.getString("grade"),
                        "itemId", row.getString("item_id"),
                        "wanted", row.getString("wanted"),
                        "objection", row.getString("objection"),
                        "objectedAt", objected(row)),
                switch (row.getString("state")) {
                    case "SETTLED" -> "DECIDED";
                    case "LEFT" -> "LAPSED";
                    default -> "OPEN";
                });
        ruling(row, 1, "first_", to);
        ruling(row, 2, "second_", to);
    }

    private static @Nullable Instant objected(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("objected_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static void ruling(ResultSet row, int instance, String prefix, Target to) throws SQLException {
        Who by = Who.of(row, prefix + "by", prefix + "at");
        if (by != null) {
            to.decision(
                    row,
                    instance,
                    row.getString(prefix + "kind").toLowerCase(Locale.ROOT),
                    row.getString(prefix + "reasons"),
                    by,
                    terms("grade", row.getString(prefix + "grade")));
        }
    }
}
