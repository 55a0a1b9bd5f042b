package auditway.audit.audit;

import static java.time.ZoneOffset.UTC;

import auditway.Persona;
import auditway.platform.people.Accounts;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An audit of tecRacer put straight into a state, with David leading, Priya on the team, Tomasz reviewing; no process runs. */
public record StagedAudit(String id, JdbcClient jdbc) {

    private static final AtomicInteger LAST = new AtomicInteger();

    public static StagedAudit in(AuditState state, JdbcClient jdbc, Accounts accounts) {
        StagedAudit audit = new StagedAudit("STG-2026-%03d".formatted(LAST.incrementAndGet()), jdbc);
        OffsetDateTime then = OffsetDateTime.ofInstant(Instant.parse("2026-11-17T08:00:00Z"), UTC);
        jdbc.sql("""
                        insert into audit (id, organisation_id, edition_id, state, remote, site, starts, ends, requested_by,
                            requested_at, reason, team_state, version)
                        values (:id, 'tecracer', 'aws-msp-2017', :state, false, 'Hannover', :then, :then, 'system', :then, '',
                            'ACCEPTED', 1)""")
                .param("id", audit.id)
                .param("state", state.name())
                .param("then", then)
                .update();
        audit.appoint(Persona.DAVID, TeamRole.LEAD_AUDITOR, 1, accounts);
        audit.appoint(Persona.PRIYA, TeamRole.TECHNICAL_EXPERT, 2, accounts);
        audit.appoint(Persona.TOMASZ, TeamRole.TECHNICAL_REVIEWER, 3, accounts);
        return audit;
    }

    public void moveTo(AuditState state) {
        AuditStates.set(jdbc, id, state);
    }

    public void reach(Milestone milestone, Instant at) {
        jdbc.sql("insert into audit_milestone (audit_id, milestone, reached_at) values (:id, :milestone, :at)")
                .param("id", id)
                .param("milestone", milestone.name())
                .param("at", OffsetDateTime.ofInstant(at, UTC))
                .update();
    }

    private void appoint(Persona who, TeamRole role, int position, Accounts accounts) {
        jdbc.sql(
                        "insert into audit_appointment (audit_id, account_id, role, position) values (:id, :account, :role, :position)")
                .param("id", id)
                .param("account", who.account(accounts).id())
                .param("role", role.name())
                .param("position", position)
                .update();
    }
}
