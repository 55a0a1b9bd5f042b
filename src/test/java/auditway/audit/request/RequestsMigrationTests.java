package auditway.audit.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

    @Test
    void holds_no_shows_and_audits_broken_off() {
        interruption("H-01", "HOLD", Map.of());
        interruption("H-02", "HOLD", decided("resumed", "helen", "They have moved."));
        interruption(
                "I-01",
                "BROKEN_OFF",
                Map.of("cause", "auditor", "decision", "ended", "decided_at", OldDatabase.DECIDED));
        interruption(
                "N-01", "NO_SHOW", both(Map.of("cause", "partner"), decided("newDate", "marta", "They were ill.")));
        database.row("early_end", Map.of("audit_id", AUDIT, "within", ""));

        database.migrate();

        assertThat(database.has("interruption")).isFalse();
        assertThat(database.has("early_end")).isFalse();
        assertThat(database.requests())
                .containsExactly(
                        audit("H-01", "hold", "{}", "OPEN"),
                        audit(
                                "H-02",
                                "hold",
                                "{}",
                                "DECIDED",
                                "1: resumed by helen, Helen Okafor, 2026-11-11T15:30:00Z: They have moved. {}"),
                        audit("I-01", "interrupted-audit", "{\"cause\":\"auditor\"}", "LAPSED"),
                        audit(
                                "N-01",
                                "no-show",
                                "{\"cause\":\"partner\"}",
                                "DECIDED",
                                "1: newDate by marta, Marta Lindqvist, 2026-11-11T15:30:00Z: They were ill. {}"));
    }

    @Test
    void wishes_for_another_date() {
        reschedule("D-01", Map.of());
        reschedule("D-02", both(Map.of("window_from", day(4), "window_to", day(8)), decided("agreed", "marta", "")));
        reschedule("D-03", decided("ended", "system", ""));

        database.migrate();

        assertThat(database.has("reschedule")).isFalse();
        String slot =
                "\"starts\":\"2026-11-09T09:00:00Z\",\"ends\":\"2026-11-11T15:30:00Z\",\"percent\":25,\"fee\":\"25 %.\"}";
        assertThat(database.requests())
                .containsExactly(
                        audit("D-01", "reschedule", "{\"cause\":\"PARTNER\"," + slot, "OPEN"),
                        audit(
                                "D-02",
                                "reschedule",
                                "{\"cause\":\"PARTNER\",\"windowFrom\":\"2027-01-04\",\"windowTo\":\"2027-01-08\","
                                        + slot,
                                "DECIDED",
                                "1: agreed by marta, Marta Lindqvist, 2026-11-11T15:30:00Z:  {}"),
                        audit("D-03", "reschedule", "{\"cause\":\"PARTNER\"," + slot, "LAPSED"));
    }

    @Test
    void moves_to_a_newer_edition() {
        move("E-01", Map.of());
        move("E-02", decided("kept", "marta", "It stays."));
        move("E-03", decided("ended", "system", ""));

        database.migrate();

        assertThat(database.has("edition_move")).isFalse();
        assertThat(database.requests())
                .containsExactly(
                        asked("E-01", "OPEN"),
                        asked(
                                "E-02",
                                "DECIDED",
                                "1: kept by marta, Marta Lindqvist, 2026-11-11T15:30:00Z: It stays. {}"),
                        asked("E-03", "LAPSED"));
    }

    @Test
    void disputes_with_each_instance() {
        dispute("F-01", Map.of("state", "DISPUTED"));
        dispute(
                "F-02",
                Map.of(
                        "state", "SETTLED",
                        "item_id", ITEM,
                        "first_kind", "REGRADED",
                        "first_grade", "SCORE_IMPACTING",
                        "first_reasons", "As the log says.",
                        "first_by", "david",
                        "first_at", OldDatabase.DECIDED));
        dispute(
                "F-03",
                both(
                        Map.of(
                                "state", "LEFT",
                                "first_kind", "UPHELD",
                                "first_reasons", "It ends.",
                                "first_by", "david",
                                "first_at", OldDatabase.DECIDED,
                                "objection", "It was moved.",
                                "objected_at", OldDatabase.DECIDED),
                        Map.of(
                                "second_kind", "VOID",
                                "second_reasons", "It was.",
                                "second_by", "helen",
                                "second_at", OldDatabase.DECIDED)));

        database.migrate();

        assertThat(database.has("dispute")).isFalse();
        String terms =
                "{\"finding\":\"%s\",\"title\":\"No test\",\"grade\":\"MANDATORY\",%s\"wanted\":\"No finding.\"%s}";
        assertThat(database.requests())
                .containsExactly(
                        disputed("F-01", terms.formatted("F-01", "", ""), "OPEN"),
                        disputed(
                                "F-02",
                                terms.formatted("F-02", "\"itemId\":\"" + ITEM + "\",", ""),
                                "DECIDED",
                                "1: regraded by david, David Pool, 2026-11-11T15:30:00Z: As the log says. {\"grade\":\"SCORE_IMPACTING\"}"),
                        disputed(
                                "F-03",
                                terms.formatted(
                                        "F-03",
                                        "",
                                        ",\"objection\":\"It was moved.\",\"objectedAt\":\"2026-11-11T15:30:00Z\""),
                                "LAPSED",
                                "1: upheld by david, David Pool, 2026-11-11T15:30:00Z: It ends. {}",
                                "2: void by helen, Helen Okafor, 2026-11-11T15:30:00Z: It was. {}"));
    }

    @Test
    void an_appeal_with_its_panel_and_its_ruling() {
        appeal(
                AUDIT,
                Map.of(
                        "chair", "helen",
                        "panel_at", OldDatabase.ASKED,
                        "ruling_result", "QUALIFIED_PASS",
                        "ruling_reasons", "It was there.",
                        "ruling_conditions", "By March.",
                        "ruling_by", "helen",
                        "ruling_at", OldDatabase.DECIDED));
        database.row("audit", Map.of("id", "MSP-2026-015"));
        appeal("MSP-2026-015", Map.of());

        database.migrate();

        assertThat(database.has("appeal")).isFalse();
        assertThat(database.requests())
                .extracting(Kept::id, Kept::kind, Kept::reason, Kept::terms, Kept::state, Kept::decisions)
                .containsExactly(
                        tuple(
                                "MSP-2026-014-APPEAL",
                                "appeal",
                                "The test of May was overlooked.",
                                "{\"appealedResult\":\"NO_PASS\",\"wanted\":\"A pass.\",\"chair\":\"helen\",\"panelAt\":\"2026-11-09T09:00:00Z\"}",
                                "DECIDED",
                                List.of("1: amended by helen, Helen Okafor, 2026-11-11T15:30:00Z: It was there. "
                                        + "{\"result\":\"QUALIFIED_PASS\",\"conditions\":\"By March.\"}")),
                        tuple(
                                "MSP-2026-015-APPEAL",
                                "appeal",
                                "The test of May was overlooked.",
                                "{\"appealedResult\":\"NO_PASS\",\"wanted\":\"A pass.\"}",
                                "OPEN",
                                List.of()));
    }

    @Test
    void changes_of_a_team() {
        replacement(
                "TC-1", Map.of("successor_id", "marta", "appointed_at", OldDatabase.DECIDED, "objection", "Sells."));
        replacement("TC-2", Map.of("ended_at", OldDatabase.DECIDED));
        replacement(
                "TC-3",
                both(
                        Map.of("successor_id", "helen", "appointed_at", OldDatabase.ASKED),
                        Map.of("changed_at", OldDatabase.ASKED, "ended_at", OldDatabase.DECIDED)));

        database.migrate();

        assertThat(database.has("replacement")).isFalse();
        String member = "{\"memberId\":\"david\",\"memberName\":\"David Pool\",\"role\":\"LEAD_AUDITOR\"";
        assertThat(database.requests())
                .containsExactly(
                        audit(
                                "TC-1",
                                "team-change",
                                member
                                        + ",\"successorId\":\"marta\",\"appointedAt\":\"2026-11-11T15:30:00Z\",\"objection\":\"Sells.\"}",
                                "OPEN"),
                        audit("TC-2", "team-change", member + "}", "LAPSED"),
                        audit(
                                "TC-3",
                                "team-change",
                                member
                                        + ",\"successorId\":\"helen\",\"appointedAt\":\"2026-11-09T09:00:00Z\",\"changedAt\":\"2026-11-09T09:00:00Z\"}",
                                "DECIDED",
                                "1: replaced by system, Auditway, 2026-11-11T15:30:00Z:  {}"));
    }

    private void replacement(String number, Map<String, ?> more) {
        database.row(
                "replacement",
                both(
                        Map.of(
                                "id", AUDIT + "-" + number,
                                "audit_id", AUDIT,
                                "member_id", "david",
                                "role", "LEAD_AUDITOR",
                                "reason", "The tester is ill.",
                                "asked_by", "ines",
                                "asked_at", OldDatabase.ASKED),
                        more));
    }

    private void appeal(String audit, Map<String, ?> more) {
        database.row(
                "appeal",
                both(
                        Map.of(
                                "id", audit + "-APPEAL",
                                "audit_id", audit,
                                "appealed_result", "NO_PASS",
                                "grounds", "The test of May was overlooked.",
                                "wanted", "A pass.",
                                "asked_by", "ines",
                                "asked_at", OldDatabase.ASKED),
                        more));
    }

    private void dispute(String finding, Map<String, ?> more) {
        database.row(
                "dispute",
                both(
                        Map.of(
                                "id",
                                AUDIT + "-" + finding + "-D",
                                "audit_id",
                                AUDIT,
                                "finding_id",
                                AUDIT + "-" + finding,
                                "finding",
                                finding,
                                "title",
                                "No test",
                                "grade",
                                "MANDATORY",
                                "grounds",
                                "It was held.",
                                "wanted",
                                "No finding.",
                                "disputed_by",
                                "ines",
                                "disputed_at",
                                OldDatabase.ASKED),
                        more));
    }

    private static Kept disputed(String finding, String terms, String state, String... decisions) {
        return new Kept(
                AUDIT + "-" + finding + "-D",
                AUDIT,
                AUDIT + "-" + finding,
                "dispute",
                "It was held.",
                "ines, Inés Marín, 2026-11-09T09:00:00Z",
                terms,
                state,
                List.of(decisions));
    }

    private void interruption(String number, String kind, Map<String, ?> more) {
        database.row(
                "interruption",
                both(
                        Map.of(
                                "id",
                                AUDIT + "-" + number,
                                "audit_id",
                                AUDIT,
                                "kind",
                                kind,
                                "reason",
                                "The tester is ill.",
                                "begun_by",
                                "ines",
                                "begun_at",
                                OldDatabase.ASKED),
                        more));
    }

    private void reschedule(String number, Map<String, ?> more) {
        Map<String, Object> row = both(
                Map.of(
                        "id",
                        AUDIT + "-" + number,
                        "audit_id",
                        AUDIT,
                        "cause",
                        "PARTNER",
                        "reason",
                        "The tester is ill.",
                        "starts",
                        OldDatabase.ASKED,
                        "ends",
                        OldDatabase.DECIDED,
                        "asked_by",
                        "ines",
                        "asked_at",
                        OldDatabase.ASKED,
                        "percent",
                        25,
                        "fee",
                        "25 %."),
                more);
        database.row("reschedule", row);
    }

    private void move(String number, Map<String, ?> more) {
        database.row(
                "edition_move",
                both(
                        Map.of(
                                "id",
                                AUDIT + "-" + number,
                                "audit_id",
                                AUDIT,
                                "from_edition",
                                "msp-7.2",
                                "to_edition",
                                "msp-7.3-" + number,
                                "raised_at",
                                OldDatabase.ASKED),
                        more));
    }

    private static Kept asked(String number, String state, String... decisions) {
        return new Kept(
                AUDIT + "-" + number,
                AUDIT,
                AUDIT,
                "superseded-edition",
                "",
                "system, Auditway, 2026-11-09T09:00:00Z",
                "{\"fromEdition\":\"msp-7.2\",\"toEdition\":\"msp-7.3-%s\"}".formatted(number),
                state,
                List.of(decisions));
    }

    private static Map<String, Object> decided(String outcome, String by, String why) {
        return Map.of("decision", outcome, "decided_by", by, "decided_why", why, "decided_at", OldDatabase.DECIDED);
    }

    private static Map<String, Object> both(Map<String, ?> one, Map<String, ?> other) {
        Map<String, Object> both = new HashMap<>(one);
        both.putAll(other);
        return both;
    }

    private static Kept audit(String number, String kind, String terms, String state, String... decisions) {
        return new Kept(
                AUDIT + "-" + number,
                AUDIT,
                AUDIT,
                kind,
                "The tester is ill.",
                "ines, Inés Marín, 2026-11-09T09:00:00Z",
                terms,
                state,
                List.of(decisions));
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
