package auditway;

import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditStates;
import auditway.audit.audit.TeamRole;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Editions;
import auditway.conduct.assessment.Checklist;
import auditway.conduct.assessment.NewVerdict;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.conduct.finding.FindingDrafts;
import auditway.conduct.finding.Grade;
import auditway.conduct.finding.Wording;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.workflow.OpenStep;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An audit as it stands after the closing meeting, every control met, put straight into the database; a full audit that follows no
 * other, whatever audits of the partner other tests have made.
 */
public final class HeldAudit {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String EDITION = "aws-msp-2017";
    private static final String TECRACER = "tecracer";

    private final AutowireCapableBeanFactory beans;
    public final String id;

    private HeldAudit(ApplicationContext context, String id) {
        this.beans = context.getAutowireCapableBeanFactory();
        this.id = id;
    }

    /** Of tecRacer. */
    public static HeldAudit of(ApplicationContext context) {
        return of(context, TECRACER);
    }

    static HeldAudit of(ApplicationContext context, String organisation) {
        HeldAudit audit = new HeldAudit(context, "TST-2026-%03d".formatted(COUNT.incrementAndGet()));
        audit.insert(organisation);
        audit.get(Verdicts.class).closed(audit.id, audit.actor(Persona.DAVID), audit.now());
        return audit;
    }

    /** The next full audit of tecRacer, whose cycle before was this one. */
    public HeldAudit next(ApplicationContext context) {
        HeldAudit next = of(context);
        get(JdbcClient.class)
                .sql("update audit set starts = ? where id = ?")
                .params(now().minusSeconds(365 * 86_400).atOffset(ZoneOffset.UTC), id)
                .update();
        return next;
    }

    public <T> T get(Class<T> bean) {
        return beans.getBean(bean);
    }

    public Actor actor(Persona persona) {
        return persona.actor(get(Accounts.class));
    }

    public Instant now() {
        return get(Clock.class).instant();
    }

    public void verdict(String control, Verdict verdict, String reason, Persona by) {
        Set<Control.Method> methods = verdict == Verdict.MET ? Set.of(Control.Method.values()) : Set.of();
        Checklist checklist = get(Checklist.class);
        int version = get(Verdicts.class).of(id).stream()
                .filter(each -> each.controlId().equals(control))
                .mapToInt(each -> each.version())
                .findFirst()
                .orElse(0);
        checklist.record(id, control, new NewVerdict(verdict, methods, reason, ""), version, actor(by));
    }

    /** Records a strength by hand, which stays a draft. */
    public String drafted() {
        return get(FindingDrafts.class)
                .record(id, Grade.STRENGTH, null, Wording.of("Tests weekly", "", "", "", "", ""), actor(Persona.DAVID))
                .id();
    }

    /** The first control of a kind. */
    public String control(Control.Kind kind) {
        return get(Editions.class).get(EDITION).controls().stream()
                .filter(control -> control.kind() == kind)
                .filter(control -> control.appliesTo().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The last control of a kind. */
    public String lastControl(Control.Kind kind) {
        return get(Editions.class).get(EDITION).controls().stream()
                .filter(control -> control.kind() == kind)
                .filter(control -> control.appliesTo().isEmpty())
                .reduce((first, second) -> second)
                .orElseThrow()
                .id();
    }

    public OpenStep step(String process, String step, String form, String role, @Nullable String subject) {
        return new OpenStep("task-of-" + step, process, step, step, form, role, id, subject);
    }

    public void state(AuditState state) {
        AuditStates.set(get(JdbcClient.class), id, state);
    }

    private void insert(String organisation) {
        JdbcClient jdbc = get(JdbcClient.class);
        Organisations organisations = get(Organisations.class);
        if (organisations.find(TECRACER).isEmpty()) {
            organisations.add(
                    new Organisation(TECRACER, "tecRacer", "", "Hannover", "DE", ZoneId.of("Europe/Berlin"), Set.of()));
        }
        Instant held = now().minusSeconds(3 * 86_400);
        isFirst(organisation, held);
        jdbc.sql("""
                        insert into audit (id, organisation_id, edition_id, state, phase, remote, site, starts, ends, requested_by,
                            requested_at, reason, team_state, version)
                        values (?, ?, ?, 'FINDINGS_REVIEW', 'FINDINGS_REVIEW', false, 'Hannover', ?, ?, ?, ?, '', 'ACCEPTED', 1)""")
                .params(
                        id,
                        organisation,
                        EDITION,
                        held.atOffset(ZoneOffset.UTC),
                        held.plusSeconds(28_800).atOffset(ZoneOffset.UTC),
                        actor(Persona.MARTA).accountId(),
                        held.minusSeconds(86_400).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into audit_milestone (audit_id, milestone, reached_at) values (?, 'CLOSING_MEETING', ?)")
                .params(id, held.plusSeconds(28_800).atOffset(ZoneOffset.UTC))
                .update();
        appoint(Persona.DAVID, TeamRole.LEAD_AUDITOR, 1);
        appoint(Persona.PRIYA, TeamRole.TECHNICAL_EXPERT, 2);
        appoint(Persona.TOMASZ, TeamRole.TECHNICAL_REVIEWER, 3);
        appoint(Persona.INGRID, TeamRole.DECISION_MAKER, 4);
    }

    /** The partner's other audits come later, so that a finding here repeats none of theirs (rule 24). */
    private void isFirst(String organisation, Instant held) {
        get(JdbcClient.class)
                .sql(
                        "update audit set starts = :later, ends = :later where organisation_id = :partner and starts <= :held")
                .param("later", held.plusSeconds(1).atOffset(ZoneOffset.UTC))
                .param("partner", organisation)
                .param("held", held.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void appoint(Persona persona, TeamRole role, int position) {
        get(JdbcClient.class)
                .sql("insert into audit_appointment (audit_id, account_id, role, position) values (?, ?, ?, ?)")
                .params(id, actor(persona).accountId(), role.name(), position)
                .update();
    }
}
