package auditway.audit.request;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.audit.request.OldDatabase.Kept;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests that an earlier version kept in a table for each kind are all there afterwards, field by field, under their ids. */
@Tag("both-databases")
class RequestsMigrationTests {

    private static final String AUDIT = "MSP-2026-014";
    private static final String ITEM = AUDIT + "-AI-03";

    private final OldDatabase database = new OldDatabase("399?");

    @Test
    void extensions_and_waivers() {
        relief("X1", "EXTENSION", "ASKED", Map.of("days", 14, "decider", "leadAuditor", "rule", "Up to 15 days."));
        relief("X2", "EXTENSION", "WITHDRAWN", Map.of("days", 3, "decider", "programmeManager", "rule", "Again."));
        relief("X3", "EXTENSION", "GRANTED", answered(Map.of("days", 14, "answer_days", 7), ""));
        relief("X4", "EXTENSION", "REFUSED", answered(Map.of("days", 30), "There is time."));
        relief("W1", "WAIVER", "GRANTED", answered(Map.of("until", day(31), "answer_until", day(24)), "The log does."));

        database.migrate();

        assertThat(database.has("relief_request")).isFalse();
        assertThat(database.requests())
                .containsExactly(
                        kept(
                                "W1",
                                "waiver",
                                "{\"compensation\":\"Support.\",\"until\":\"2027-01-31\"}",
                                "DECIDED",
                                "1: granted by david, David Pool, 2026-11-11T15:30:00Z: The log does. {\"until\":\"2027-01-24\"}"),
                        kept("X1", "extension", extension(14, "leadAuditor", "Up to 15 days."), "OPEN"),
                        kept("X2", "extension", extension(3, "programmeManager", "Again."), "LAPSED"),
                        kept(
                                "X3",
                                "extension",
                                extension(14, "-", "-"),
                                "DECIDED",
                                "1: granted by david, David Pool, 2026-11-11T15:30:00Z:  {\"days\":7}"),
                        kept(
                                "X4",
                                "extension",
                                extension(30, "-", "-"),
                                "DECIDED",
                                "1: refused by david, David Pool, 2026-11-11T15:30:00Z: There is time. {}"));
    }

    private void relief(String number, String kind, String state, Map<String, ?> more) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "id",
                ITEM + "-" + number,
                "audit_id",
                AUDIT,
                "item_id",
                ITEM,
                "kind",
                kind,
                "reason",
                "The tester is ill.",
                "support",
                "Support.",
                "asked_by",
                "ines",
                "asked_at",
                OldDatabase.ASKED,
                "state",
                state));
        row.putAll(more);
        database.row("relief_request", row);
    }

    private static Map<String, Object> answered(Map<String, ?> more, String words) {
        Map<String, Object> row =
                new HashMap<>(Map.of("answer_by", "david", "answer_at", OldDatabase.DECIDED, "answer_words", words));
        row.putAll(more);
        return row;
    }

    private static String extension(int days, String decider, String rule) {
        return "{\"days\":%d,\"plan\":\"Support.\",\"decider\":\"%s\",\"rule\":\"%s\"}".formatted(days, decider, rule);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 1, day);
    }

    private static Kept kept(String number, String kind, String terms, String state, String... decisions) {
        return new Kept(
                ITEM + "-" + number,
                AUDIT,
                ITEM,
                kind,
                "The tester is ill.",
                "ines, Inés Marín, 2026-11-09T09:00:00Z",
                terms,
                state,
                List.of(decisions));
    }
}
