package auditway.audit.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What hangs on an audit: team, milestones, phases and the opening of its steps. */
@Repository
class AuditDetailRows {

    private final JdbcClient jdbc;

    AuditDetailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Member> members(String auditId) {
        return jdbc.sql("""
                        select p.*, a.name, a.firm from audit_appointment p join account a on a.id = p.account_id
                        where p.audit_id = :audit order by p.position
                        """)
                .param("audit", auditId)
                .query((row, number) -> new Member(
                        row.getString("account_id"),
                        row.getString("name"),
                        row.getString("firm"),
                        TeamRole.valueOf(row.getString("role"))))
                .list();
    }

    void appoint(String auditId, Map<TeamRole, List<String>> appointments) {
        jdbc.sql("delete from audit_appointment where audit_id = :audit")
                .param("audit", auditId)
                .update();
        int position = 0;
        for (Map.Entry<TeamRole, List<String>> role : appointments.entrySet()) {
            for (String account : role.getValue()) {
                add(auditId, role.getKey(), account, position++);
            }
        }
    }

    /** Puts these people in a role, in the place of those who held it before. */
    void appoint(String auditId, TeamRole role, List<String> accountIds) {
        jdbc.sql("delete from audit_appointment where audit_id = :audit and role = :role")
                .param("audit", auditId)
                .param("role", role.name())
                .update();
        int position = jdbc.sql("select coalesce(max(position), -1) + 1 from audit_appointment where audit_id = :audit")
                .param("audit", auditId)
                .query(Integer.class)
                .single();
        for (String account : accountIds) {
            add(auditId, role, account, position++);
        }
    }

    private void add(String auditId, TeamRole role, String account, int position) {
        jdbc.sql("insert into audit_appointment (audit_id, account_id, role, position) "
                        + "values (:audit, :account, :role, :position)")
                .param("audit", auditId)
                .param("account", account)
                .param("role", role.name())
                .param("position", position)
                .update();
    }

    Map<Milestone, Instant> milestones(String auditId) {
        Map<Milestone, Instant> reached = new java.util.EnumMap<>(Milestone.class);
        jdbc.sql("select milestone, reached_at from audit_milestone where audit_id = :audit")
                .param("audit", auditId)
                .query(row -> {
                    reached.put(Milestone.valueOf(row.getString(1)), Audits.moment(row, "reached_at"));
                });
        return reached;
    }

    void reached(String auditId, Milestone milestone, Instant at) {
        put("audit_milestone", "milestone", "reached_at", auditId, milestone.name(), at);
    }

    List<PhaseTime> phases(String auditId) {
        return jdbc.sql("select * from audit_phase where audit_id = :audit order by entered_at, phase")
                .param("audit", auditId)
                .query((row, number) -> new PhaseTime(
                        Phase.valueOf(row.getString("phase")),
                        Audits.moment(row, "entered_at"),
                        Audits.instant(row, "left_at")))
                .list();
    }

    void entered(String auditId, Phase phase, Instant at) {
        put("audit_phase", "phase", "entered_at", auditId, phase.name(), at);
        left(auditId, phase, null);
    }

    void left(String auditId, Phase phase, @Nullable Instant at) {
        jdbc.sql("update audit_phase set left_at = :at where audit_id = :audit and phase = :phase")
                .param("at", Audits.utc(at))
                .param("audit", auditId)
                .param("phase", phase.name())
                .update();
    }

    void stepOpened(String auditId, String step, Instant at) {
        put("audit_open_step", "step", "opened_at", auditId, step, at);
    }

    Optional<Instant> openedAt(String auditId, String step) {
        return jdbc.sql("select opened_at from audit_open_step where audit_id = :audit and step = :step")
                .param("audit", auditId)
                .param("step", step)
                .query((row, number) -> Audits.moment(row, "opened_at"))
                .optional();
    }

    void stepEnded(String auditId, String step) {
        jdbc.sql("delete from audit_open_step where audit_id = :audit and step = :step")
                .param("audit", auditId)
                .param("step", step)
                .update();
    }

    private void put(String table, String keyColumn, String valueColumn, String auditId, String key, Instant value) {
        int changed = jdbc.sql("update %s set %s = :value where audit_id = :audit and %s = :key"
                        .formatted(table, valueColumn, keyColumn))
                .param("value", Audits.utc(value))
                .param("audit", auditId)
                .param("key", key)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into %s (audit_id, %s, %s) values (:audit, :key, :value)"
                            .formatted(table, keyColumn, valueColumn))
                    .param("audit", auditId)
                    .param("key", key)
                    .param("value", Audits.utc(value))
                    .update();
        }
    }

    /** The place of a member is a successor's, without what the member had declared. */
    void succeed(String auditId, Member member, String successor) {
        jdbc.sql("""
                        update audit_appointment set account_id = :successor, paid_advice = null, advice_until = null,
                            other_interests = null, details = null, declared_at = null
                        where audit_id = :audit and account_id = :member and role = :role
                        """)
                .param("successor", successor)
                .param("audit", auditId)
                .param("member", member.accountId())
                .param("role", member.role().name())
                .update();
    }
}
