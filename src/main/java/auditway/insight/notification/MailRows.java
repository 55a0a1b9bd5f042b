package auditway.insight.notification;

import auditway.insight.notification.Outbox.Parcel;
import auditway.insight.notification.letter.Letters.Letter;
import auditway.insight.notification.letter.OneLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mail table as it is written to. */
@Component
class MailRows {

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(String reason, String recipientKey) {
        return jdbc.sql("select count(*) from mail where reason_key = ? and recipient_key = ?")
                        .params(reason, recipientKey)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(String id, Mail mail, Letter letter, MailState state, Instant now) {
        Attachment file = mail.attachment();
        CalendarPart calendar = mail.calendar();
        jdbc.sql("""
                        insert into mail (id, reason_key, recipient_key, kind, to_account, to_name, to_address, subject, text_body,
                            html_body, attachment_name, attachment_type, attachment_content, calendar_method,
                            calendar_text, audit_id, state, attempts, next_attempt_at, created_at)
                        values (:id, :reason, :recipient, :kind, :account, :name, :address, :subject, :text, :html, :fileName,
                            :fileType, :file, :method, :calendar, :audit, :state, 0, :next, :now)""")
                .param("id", id)
                .param("reason", mail.reason())
                .param("recipient", mail.to().key())
                .param("kind", mail.kind().name())
                .param("account", mail.to().accountId())
                .param("name", OneLine.of(mail.to().name()))
                .param("address", OneLine.of(mail.to().address()))
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("html", letter.html())
                .param("fileName", file == null ? null : file.name())
                .param("fileType", file == null ? null : file.type())
                .param("file", file == null ? null : file.content(), Types.BINARY)
                .param("method", calendar == null ? null : calendar.method())
                .param("calendar", calendar == null ? null : calendar.text())
                .param("audit", mail.auditId())
                .param("state", state.name())
                .param("next", state == MailState.PENDING ? utc(now) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", utc(now))
                .update();
    }

    List<Parcel> due(Instant now, int atMost) {
        return jdbc.sql("""
                        select * from mail where state = 'PENDING' and next_attempt_at <= :now
                        order by next_attempt_at, id limit :most for update skip locked""")
                .param("now", utc(now))
                .param("most", atMost)
                .query((row, n) -> parcel(row))
                .list();
    }

    void lease(List<String> ids, Instant now, Instant until) {
        jdbc.sql("""
                        update mail set attempts = attempts + 1, last_attempt_at = :now, next_attempt_at = :until
                        where id in (:ids)""")
                .param("now", utc(now))
                .param("until", utc(until))
                .param("ids", ids)
                .update();
    }

    void sent(String id, Instant now) {
        jdbc.sql("update mail set state = 'SENT', sent_at = :now, next_attempt_at = null where id = :id")
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    void failed(String id, String why, @Nullable Instant tryAgainAt) {
        jdbc.sql("""
                        update mail set state = :state, last_error = :why, next_attempt_at = :next
                        where id = :id and state = 'PENDING'""")
                .param("state", (tryAgainAt == null ? MailState.FAILED : MailState.PENDING).name())
                .param("why", why)
                .param("next", utc(tryAgainAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id)
                .update();
    }

    /** Starts a mail again, from its first try. */
    void restart(String id, String address, boolean withAttachment, MailState state, Instant now) {
        jdbc.sql("""
                        update mail set state = :state, to_address = :address, attempts = 0, last_error = null,
                            next_attempt_at = :next,
                            attachment_name = case when :file then attachment_name end,
                            attachment_type = case when :file then attachment_type end,
                            attachment_content = case when :file then attachment_content end
                        where id = :id""")
                .param("state", state.name())
                .param("address", address)
                .param("file", withAttachment)
                .param("next", utc(state == MailState.PENDING ? now : null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id)
                .update();
    }

    /** Keeps others from changing the mail until the transaction ends. */
    Optional<SentMail> lock(String id) {
        return jdbc.sql(MailLists.SELECT + " where id = :id for update")
                .param("id", id)
                .query(MailLists::row)
                .optional();
    }

    /** Counts by state, of everybody's mail or of one account's. */
    Map<MailState, Integer> counts(@Nullable String account) {
        Map<MailState, Integer> counts = new EnumMap<>(MailState.class);
        jdbc.sql("select state, count(*) from mail" + (account == null ? "" : " where to_account = :account")
                        + " group by state")
                .params(account == null ? Map.of() : Map.of("account", account))
                .query(row -> {
                    counts.put(MailState.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    @Nullable
    Instant lateSince(Instant now) {
        return jdbc.sql(
                        "select min(next_attempt_at) late from mail where state = 'PENDING' and next_attempt_at <= :now")
                .param("now", utc(now))
                .query((row, n) -> Optional.ofNullable(instant(row, "late")))
                .single()
                .orElse(null);
    }

    private static Parcel parcel(ResultSet row) throws SQLException {
        String file = row.getString("attachment_name");
        String method = row.getString("calendar_method");
        return new Parcel(
                row.getString("id"),
                row.getString("to_name"),
                row.getString("to_address"),
                row.getString("subject"),
                row.getString("text_body"),
                row.getString("html_body"),
                file == null
                        ? null
                        : new Attachment(file, row.getString("attachment_type"), row.getBytes("attachment_content")),
                method == null ? null : new CalendarPart(method, row.getString("calendar_text")),
                moment(row, "created_at"),
                row.getInt("attempts") + 1);
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** A moment that the table always holds. */
    static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instant(row, column));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
