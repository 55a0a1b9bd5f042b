package auditway.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.TestDatabase;
import auditway.followup.actionitem.ClosureDrafts;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What may be put into a column fits it; a new column that holds a text a person wrote is listed here with its limit. */
@Tag("both-databases")
class ColumnLengthsTests {

    /** Names of accounts, partners, people; cut or checked before they are kept. */
    private static final int NAME = Limits.LINE;

    /** Columns from 150 characters on, and the longest text that the program puts there. */
    private static final Map<String, Integer> LONGEST = new TreeMap<>(Map.ofEntries(
            Map.entry("absence.note", 400),
            Map.entry("account.email", Limits.EMAIL),
            Map.entry("account.email_key", Limits.EMAIL),
            Map.entry("account.firm", NAME),
            Map.entry("account.name", NAME),
            Map.entry("action_item.title", 500),
            Map.entry("action_item_draft.statement", ClosureDrafts.LONGEST),
            Map.entry("action_item_event.actor_name", NAME),
            Map.entry("assessment.approver", NAME),
            Map.entry("assessment.assessor", NAME),
            Map.entry("audit.site", 400),
            Map.entry("audit_answer.account_name", NAME),
            Map.entry("evidence.title", 400),
            Map.entry("evidence_request.raised_by_name", NAME),
            Map.entry("evidence_version.filename", Limits.LINK),
            Map.entry("evidence_version.uploader", NAME),
            Map.entry("evidence_waiting.filename", 200),
            Map.entry("finding.title", 500),
            Map.entry("gap_report.review_link", 500),
            Map.entry("mail.recipient_key", Limits.EMAIL),
            Map.entry("mail.to_address", Limits.EMAIL),
            Map.entry("mail.to_name", NAME),
            Map.entry("meeting.place", 500),
            Map.entry("meeting.title", 300),
            Map.entry("meeting_attendee.address", Limits.EMAIL),
            Map.entry("meeting_attendee.name", NAME),
            Map.entry("organisation.address", 400),
            Map.entry("organisation.name", NAME),
            Map.entry("organisation_contact.email", 254),
            Map.entry("organisation_contact.name", NAME),
            Map.entry("request.asked_name", NAME),
            Map.entry("request_decision.decided_name", NAME),
            Map.entry("response.responder", NAME),
            Map.entry("response_reopened.reopened_by", NAME),
            Map.entry("self_assessment.submitter", NAME),
            Map.entry("work_item.detail", 500),
            Map.entry("work_item.partner", NAME),
            Map.entry("work_item.reference", NAME)));

    /** Columns that hold no text from outside: ids, hashes, and names that diagrams, forms and editions give. */
    private static final TreeSet<String> OURS = new TreeSet<>(java.util.Set.of(
            "account.password_hash",
            "annual_review.due_why",
            "annual_review.id",
            "audit.open_key",
            "audit_answer.step_name",
            "digest_entry.reason_key",
            "mail.attachment_name",
            "mail.attachment_type",
            "mail.reason_key",
            "meeting.uid",
            "programme_edition.name",
            "programme_edition.source",
            "competence.reach",
            "work_item.name",
            "work_item.page"));

    @Test
    void every_column_holds_the_longest_text_that_is_put_into_it() throws SQLException {
        Map<String, Integer> columns = columns(TestDatabase.migrated());
        LONGEST.forEach((column, most) ->
                assertThat(columns.getOrDefault(column, 0)).as(column).isGreaterThanOrEqualTo(most));
    }

    @Test
    void every_long_column_is_listed() throws SQLException {
        TreeSet<String> listed = new TreeSet<>(LONGEST.keySet());
        listed.addAll(OURS);
        assertThat(columns(TestDatabase.migrated()).keySet())
                .as("columns from 150 characters on; list a new one with the limit that its text is checked or cut to")
                .isSubsetOf(listed);
    }

    private static Map<String, Integer> columns(DataSource database) throws SQLException {
        Map<String, Integer> columns = new TreeMap<>();
        try (Connection connection = database.getConnection();
                ResultSet found = connection.createStatement().executeQuery("""
                                select table_name, column_name, character_maximum_length from information_schema.columns
                                where lower(table_schema) = 'public' and lower(data_type) like 'character varying%'
                                and character_maximum_length between 150 and 100000
                                """)) {
            while (found.next()) {
                String name = (found.getString(1) + "." + found.getString(2)).toLowerCase(Locale.ROOT);
                if (!name.startsWith("act_") && !name.startsWith("flyway_")) {
                    columns.put(name, found.getInt(3));
                }
            }
        }
        return columns;
    }
}
