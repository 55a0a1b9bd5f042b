package db.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Appeals against decisions. */
@SuppressWarnings("TypeName") // Flyway reads the version from the name
public class V406__Appeals extends MovedRequests {

    public V406__Appeals() {
        super("appeal");
    }

    @Override
    void move(ResultSet row, Target to) throws SQLException {
        String appealed = row.getString("appealed_result");
        String result = row.getString("ruling_result");
        OffsetDateTime panelAt = row.getObject("panel_at", OffsetDateTime.class);
        to.request(
                row,
                row.getString("audit_id"),
                "appeal",
                row.getString("grounds"),
                Who.required(row, "asked_by", "asked_at"),
                terms(
                        "appealedResult",
                        appealed,
                        "wanted",
                        row.getString("wanted"),
                        "chair",
                        row.getString("chair"),
                        "panelAt",
                        panelAt == null ? null : panelAt.toInstant()),
                result == null ? "OPEN" : "DECIDED");
        if (result != null) {
            to.decision(
                    row,
                    1,
                    result.equals(appealed) ? "upheld" : "amended",
                    row.getString("ruling_reasons"),
                    Who.required(row, "ruling_by", "ruling_at"),
                    terms("result", result, "conditions", row.getString("ruling_conditions")));
        }
    }
}
