package auditway.audit.engagement;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditProgress;
import auditway.audit.audit.AuditSummary;
import auditway.catalogue.programme.Editions;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each member of a team declares for each audit, and whom it bars (rule 16). */
@Component
@Transactional
public class DeclaringInterests {

    /** What a member declares; {@code paidAdvice} and {@code otherInterests} are "yes" or "no". */
    public record DeclareInterests(
            String paidAdvice,
            @Nullable LocalDate adviceUntil,
            String otherInterests,
            @Nullable String details) {}

    private final AuditProgress progress;
    private final AuditDirectory audits;
    private final Declarations declarations;
    private final Editions editions;
    private final Clock clock;

    DeclaringInterests(
            AuditProgress progress, AuditDirectory audits, Declarations declarations, Editions editions, Clock clock) {
        this.progress = progress;
        this.audits = audits;
        this.declarations = declarations;
        this.editions = editions;
        this.clock = clock;
    }

    @Prefills("declare-interests")
    public Map<String, Object> partner(OpenStep step) {
        AuditSummary audit = audits.get(step.auditId());
        return Map.of("partnerName", audit.partner(), "months", months(audit));
    }

    /** Rule 16: each member declares interests for each audit, in person. */
    @Completes("declare-interests")
    public Outcome declare(DeclareInterests interests, OpenStep step, Actor actor) {
        AuditSummary audit = audits.get(step.auditId());
        boolean paid = interests.paidAdvice().equals("yes");
        LocalDate until = interests.adviceUntil();
        String details = Objects.requireNonNullElse(interests.details(), "");
        if (paid && until == null) {
            throw new Invalid("adviceUntil", "Enter the day the paid advice ended, today if it goes on.");
        }
        if (paid && until != null && until.isAfter(today(audit))) {
            throw new Invalid("adviceUntil", "This day lies ahead; enter today if the paid advice goes on.");
        }
        declarations.keep(
                audit.id(),
                actor.accountId(),
                new Declarations.Declaration(
                        paid,
                        paid ? until : null,
                        paid && until != null ? until.plusMonths(months(audit)) : null,
                        interests.otherInterests().equals("yes"),
                        details),
                clock.instant());
        progress.record(audit.id(), actor, "Interests declared", details);
        return Outcome.done();
    }

    /** Rule 16: everybody on the team has declared, and paid advice within the edition's months bars nobody. */
    @Transactional(readOnly = true)
    public boolean isTeamIndependent(String auditId) {
        return barred(auditId).isEmpty() && team(auditId).stream().allMatch(Declarations.Appointment::declared);
    }

    /** One sentence for each member who may not audit this partner. */
    List<String> barred(String auditId) {
        AuditSummary audit = audits.get(auditId);
        int months = months(audit);
        return team(auditId).stream()
                .filter(one -> one.independence().barred(today(audit), months))
                .map(one -> "%s advised the partner for pay%s, within %d months."
                        .formatted(one.member().name(), one.independence().until(), months))
                .toList();
    }

    /** Until when an interest decided on today bars: as long as paid advice does (rule 16). */
    LocalDate barredUntil(String auditId) {
        AuditSummary audit = audits.get(auditId);
        return today(audit).plusMonths(months(audit));
    }

    private List<Declarations.Appointment> team(String auditId) {
        return declarations.appointments(auditId).stream()
                .filter(appointment -> appointment.member().role().onTeam())
                .toList();
    }

    private int months(AuditSummary audit) {
        return editions.get(audit.editionId()).limits().independenceMonths();
    }

    private LocalDate today(AuditSummary audit) {
        return LocalDate.now(clock.withZone(audit.zone()));
    }
}
