package auditway.audit.engagement;

import auditway.audit.audit.Member;
import auditway.audit.audit.TeamRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every declaration of interest there was, by person and audit. */
@Repository
class Declarations {

    /** One answer of one member. */
    record Declaration(
            boolean paidAdvice,
            @Nullable LocalDate adviceUntil,
            @Nullable LocalDate barredUntil,
            boolean otherInterests,
            String details) {}

    /** A member and what they declared for this audit, if they did. */
    record Appointment(
            Member member,
            @Nullable Boolean paidAdvice,
            @Nullable LocalDate adviceUntil,
            boolean otherInterests,
            String details,
            @Nullable Instant declaredAt) {
        boolean declared() {
            return paidAdvice != null;
        }

        /** Whether something was declared that a coordinator has to weigh. */
        boolean hasInterest() {
            return declared() && (otherInterests || Boolean.TRUE.equals(paidAdvice));
        }

        Instant at() {
            return declaredAt == null ? Instant.EPOCH : declaredAt;
        }

        /** "Paid advice until Mon 3 Mar 2025. Holds shares since 2019." */
        String words() {
            String advice = Boolean.TRUE.equals(paidAdvice)
                    ? "Paid advice" + independence().until() + ". "
                    : "";
            return hasInterest() ? (advice + details).strip() : "None";
        }

        Independence independence() {
            return new Independence(Boolean.TRUE.equals(paidAdvice), adviceUntil);
        }
    }

    private final JdbcClient jdbc;

    Declarations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String auditId, String accountId, Declaration declared, Instant at) {
        jdbc.sql("""
                        insert into audit_declaration (audit_id, account_id, declared_at, paid_advice, advice_until,
                            barred_until, other_interests, details)
                        values (:audit, :account, :at, :paid, :until, :barred, :other, :details)
                        """)
                .param("audit", auditId)
                .param("account", accountId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("paid", declared.paidAdvice())
                .param("until", declared.adviceUntil())
                .param("barred", declared.barredUntil())
                .param("other", declared.otherInterests())
                .param("details", declared.details())
                .update();
        beside(auditId, accountId, declared, at);
    }

    /** When a person last declared interests for an audit. */
    Optional<Instant> lastOf(String auditId, String accountId) {
        return jdbc.sql(
                        "select max(declared_at) from audit_declaration where audit_id = :audit and account_id = :account")
                .param("audit", auditId)
                .param("account", accountId)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Puts what a person declared for an audit before they were appointed beside their appointment. */
    void carryOver(String auditId, String accountId) {
        jdbc.sql("select * from audit_declaration where audit_id = :audit and account_id = :account"
                        + " order by declared_at desc limit 1")
                .param("audit", auditId)
                .param("account", accountId)
                .query(row -> {
                    beside(
                            auditId,
                            accountId,
                            new Declaration(
                                    row.getBoolean("paid_advice"),
                                    row.getObject("advice_until", LocalDate.class),
                                    row.getObject("barred_until", LocalDate.class),
                                    row.getBoolean("other_interests"),
                                    row.getString("details")),
                            row.getObject("declared_at", OffsetDateTime.class).toInstant());
                });
    }

    private void beside(String auditId, String accountId, Declaration declared, Instant at) {
        jdbc.sql("""
                        update audit_appointment set paid_advice = :paid, advice_until = :until, other_interests = :other,
                            details = :details, declared_at = :at where audit_id = :audit and account_id = :account
                        """)
                .param("paid", declared.paidAdvice())
                .param("until", declared.adviceUntil())
                .param("other", declared.otherInterests())
                .param("details", declared.details())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("audit", auditId)
                .param("account", accountId)
                .update();
    }

    /** Everybody appointed to an audit, team first. */
    List<Appointment> appointments(String auditId) {
        return jdbc.sql("""
                        select p.*, a.name, a.firm from audit_appointment p join account a on a.id = p.account_id
                        where p.audit_id = :audit order by p.position
                        """)
                .param("audit", auditId)
                .query((row, number) -> new Appointment(
                        new Member(
                                row.getString("account_id"),
                                row.getString("name"),
                                row.getString("firm"),
                                TeamRole.valueOf(row.getString("role"))),
                        row.getObject("paid_advice", Boolean.class),
                        row.getObject("advice_until", LocalDate.class),
                        row.getBoolean("other_interests"),
                        Objects.requireNonNullElse(row.getString("details"), ""),
                        moment(row.getObject("declared_at", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** What a person last declared about a partner, in whatever audit. */
    Optional<Independence> about(String organisationId, String accountId) {
        return jdbc
                .sql("""
                        select d.paid_advice, d.advice_until from audit_declaration d join audit a on a.id = d.audit_id
                        where a.organisation_id = :organisation and d.account_id = :account
                        order by d.declared_at desc limit 1
                        """)
                .param("organisation", organisationId)
                .param("account", accountId)
                .query((row, number) ->
                        new Independence(row.getBoolean("paid_advice"), row.getObject("advice_until", LocalDate.class)))
                .list()
                .stream()
                .findFirst();
    }

    /** What each person last declared about a partner, in whatever audit. */
    Map<String, Independence> about(String organisationId) {
        Map<String, Independence> declared = new HashMap<>();
        jdbc.sql("""
                        select d.account_id, d.paid_advice, d.advice_until
                        from audit_declaration d join audit a on a.id = d.audit_id
                        where a.organisation_id = :organisation order by d.declared_at
                        """).param("organisation", organisationId).query(row -> {
            declared.put(
                    row.getString("account_id"),
                    new Independence(row.getBoolean("paid_advice"), row.getObject("advice_until", LocalDate.class)));
        });
        return declared;
    }
}
