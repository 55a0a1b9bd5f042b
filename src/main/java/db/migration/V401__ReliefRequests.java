package db.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** Extensions and waivers of action items. */
@SuppressWarnings("TypeName") // Flyway reads the version from the name
public class V401__ReliefRequests extends MovedRequests {

    public V401__ReliefRequests() {
        super("relief_request");
    }

    @Override
    void move(ResultSet row, Target to) throws SQLException {
        boolean extension = row.getString("kind").equals("EXTENSION");
        Map<String, Object> terms = extension
                ? terms(
                        "days", row.getObject("days", Integer.class),
                        "plan", row.getString("support"),
                        "decider", row.getString("decider"),
                        "rule", row.getString("rule"))
                : terms(
                        "compensation", row.getString("support"),
                        "until", row.getObject("until", LocalDate.class));
        String state = row.getString("state");
        Who answered = Who.of(row, "answer_by", "answer_at");
        to.request(
                row,
                row.getString("item_id"),
                extension ? "extension" : "waiver",
                row.getString("reason"),
                Who.required(row, "asked_by", "asked_at"),
                terms,
                answered != null ? "DECIDED" : state.equals("ASKED") ? "OPEN" : "LAPSED");
        if (answered != null) {
            to.decision(
                    row,
                    1,
                    state.toLowerCase(Locale.ROOT),
                    row.getString("answer_words"),
                    answered,
                    terms(
                            "days", row.getObject("answer_days", Integer.class),
                            "until", row.getObject("answer_until", LocalDate.class)));
        }
    }
}
