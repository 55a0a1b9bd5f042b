package auditway.audit.engagement;

import static auditway.Persona.INGRID;
import static auditway.Persona.MARTA;
import static auditway.Persona.TOMASZ;
import static auditway.audit.audit.AuditAhead.actor;
import static auditway.audit.audit.AuditAhead.auditor;

import auditway.audit.audit.AuditAhead;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.TeamRole;
import auditway.audit.engagement.DeclaringInterests.DeclareInterests;
import auditway.audit.engagement.Engagement.AppointTeam;
import auditway.audit.engagement.Engagement.AppointTeam.TeamLine;
import auditway.catalogue.roster.Absence;
import auditway.catalogue.roster.Absences;
import auditway.platform.people.Account;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** People who are appointed to audits of one partner, and what they declare. */
final class TeamToAppoint {

    private final ApplicationContext context;

    TeamToAppoint(ApplicationContext context) {
        this.context = context;
    }

    AuditAhead engaged(String lead, String second) {
        AuditAhead audit = AuditAhead.of(context);
        appoint(audit, auditor(context, lead), line(auditor(context, second), TeamRole.AUDITOR));
        return audit;
    }

    Account member(AuditAhead audit, String name) {
        return context.getBean(AuditDirectory.class).members(audit.id).stream()
                .filter(one -> one.name().equals(name))
                .map(one ->
                        context.getBean(auditway.platform.people.Accounts.class).get(one.accountId()))
                .findFirst()
                .orElseThrow();
    }

    void declares(AuditAhead audit, String name, String paid, @Nullable LocalDate until) {
        declares(audit, name, paid, until, null);
    }

    /** Declares another interest where there are details of one. */
    void declares(AuditAhead audit, String name, String paid, @Nullable LocalDate until, @Nullable String details) {
        Account member = member(audit, name);
        context.getBean(DeclaringInterests.class)
                .declare(
                        new DeclareInterests(paid, until, details == null ? "no" : "yes", details),
                        audit.step("engagement", "declareInterests", "declare-interests", "teamMember", member.id()),
                        member.actor());
    }

    void absent(Account who, LocalDate from, LocalDate to) {
        context.getBean(Absences.class).record(who.id(), from, to, Absence.Kind.HOLIDAY, "", who.actor());
    }

    LocalDate today() {
        return LocalDate.now(context.getBean(Clock.class).withZone(java.time.ZoneId.of("Europe/Berlin")));
    }

    static TeamLine line(Account member, TeamRole role) {
        return new TeamLine(member.id(), role);
    }

    void appoint(AuditAhead audit, Account lead, TeamLine... others) {
        appoint(
                audit,
                new AppointTeam(
                        lead.id(),
                        Arrays.asList(others),
                        actor(context, TOMASZ).accountId(),
                        actor(context, INGRID).accountId()));
    }

    void appoint(AuditAhead audit, AppointTeam team) {
        context.getBean(Engagement.class)
                .appoint(
                        team,
                        audit.step("engagement", "appointTeam", "appoint-team", "coordinator", null),
                        actor(context, MARTA));
    }
}
