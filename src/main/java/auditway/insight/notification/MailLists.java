package auditway.insight.notification;

import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mail table as it is read: coordinators see all, administrators its envelopes, everybody else what went to them. */
@Component
class MailLists {

    static final String SELECT = """
            select id, kind, to_account, to_name, to_address, subject, audit_id, attachment_name, state, attempts,
                next_attempt_at, last_attempt_at, last_error, created_at, sent_at from mail""";

    private final JdbcClient jdbc;

    MailLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static boolean seesAll(Actor actor) {
        return actor.isCoordinating() || actor.is(Role.ADMINISTRATOR);
    }

    /** Whether this actor may read its words. */
    static boolean reads(Actor actor, SentMail mail) {
        return actor.isCoordinating() || actor.accountId().equals(mail.toAccount());
    }

    private static SentMail seen(SentMail mail, Actor actor) {
        return reads(actor, mail) ? mail : mail.envelope();
    }

    /** Newest first, from below the mail {@code before}. */
    List<SentMail> page(Actor actor, @Nullable MailState state, String words, @Nullable String before, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>(Map.of("most", limit));
        if (!seesAll(actor)) {
            conditions.add("to_account = :account");
            values.put("account", actor.accountId());
        }
        if (state != null) {
            conditions.add("state = :state");
            values.put("state", state.name());
        }
        if (!words.isBlank()) {
            String content = " or lower(subject) like :words escape '!' or lower(audit_id) like :words escape '!'";
            conditions.add("(lower(to_name) like :words escape '!' or lower(to_address) like :words escape '!'"
                    + (actor.is(Role.ADMINISTRATOR) && !actor.isCoordinating() ? "" : content) + ")");
            values.put("words", "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        if (before != null) {
            conditions.add("(created_at, id) < (select created_at, id from mail"
                    + " where id = :before and (:all or to_account = :me))");
            values.putAll(Map.of("before", before, "all", seesAll(actor), "me", actor.accountId()));
        }
        return jdbc
                .sql(SELECT + " where " + String.join(" and ", conditions)
                        + " order by created_at desc, id desc limit :most")
                .params(values)
                .query(MailLists::row)
                .list()
                .stream()
                .map(mail -> seen(mail, actor))
                .toList();
    }

    /** The mail if it is theirs to see. */
    Optional<SentMail> find(String id, Actor actor) {
        return jdbc.sql(SELECT + " where id = :id and (:all or to_account = :account)")
                .param("id", id)
                .param("all", seesAll(actor))
                .param("account", actor.accountId())
                .query(MailLists::row)
                .optional()
                .map(mail -> seen(mail, actor));
    }

    /** One of the two bodies. */
    String body(String id, boolean html) {
        return jdbc.sql("select " + (html ? "html_body" : "text_body") + " from mail where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    static SentMail row(ResultSet row, int number) throws SQLException {
        return new SentMail(
                row.getString("id"),
                MailKind.valueOf(row.getString("kind")),
                row.getString("to_account"),
                row.getString("to_name"),
                row.getString("to_address"),
                row.getString("subject"),
                row.getString("audit_id"),
                text(row, "attachment_name"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                MailRows.instant(row, "next_attempt_at"),
                MailRows.instant(row, "last_attempt_at"),
                text(row, "last_error"),
                Objects.requireNonNull(MailRows.instant(row, "created_at")),
                MailRows.instant(row, "sent_at"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
