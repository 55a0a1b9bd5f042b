package auditway.decision;

import auditway.audit.AuditSummary;
import auditway.auditee.Designation;
import auditway.auditee.Designations;
import auditway.finding.Deeds;
import auditway.people.Actor;
import auditway.programme.Editions;
import auditway.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Awards the designation that a passed audit earns. */
@Component
class Awarding {

    private final Editions editions;
    private final Designations designations;
    private final Trail trail;
    private final Deeds deeds;
    private final Clock clock;
    private final int cycleMonths;

    Awarding(
            Editions editions,
            Designations designations,
            Trail trail,
            Deeds deeds,
            Clock clock,
            @Value("${auditway.full-audit-months:36}") int cycleMonths) {
        this.editions = editions;
        this.designations = designations;
        this.trail = trail;
        this.deeds = deeds;
        this.clock = clock;
        this.cycleMonths = cycleMonths;
    }

    /** The next full audit counts from the date of this one, however fast it was finished (rule 28). */
    void award(AuditSummary audit, Actor actor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), audit.zone());
        LocalDate audited = Optional.ofNullable(audit.date()).orElse(today);
        String programme = editions.get(audit.editionId()).programmeId();
        LocalDate expires = audited.plusMonths(cycleMonths);
        designations.award(
                new Designation(audit.organisationId(), programme, today, expires, audited, Designation.State.ACTIVE));
        trail.record(deeds.did("Designation awarded", audit.id(), actor)
                .about(audit.organisationId())
                .changed(null, programme + " until " + expires));
    }
}
