package auditway.followup.decision;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEntries;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Criteria;
import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designations;
import auditway.catalogue.programme.Edition;
import auditway.platform.people.Actor;
import auditway.platform.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Awards the designation that a passed audit earns. */
@Component
class Awarding {

    private final AuditDirectory audits;
    private final Criteria criteria;
    private final Designations designations;
    private final Trail trail;
    private final AuditEntries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Awarding(
            AuditDirectory audits,
            Criteria criteria,
            Designations designations,
            Trail trail,
            AuditEntries entries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.audits = audits;
        this.criteria = criteria;
        this.designations = designations;
        this.trail = trail;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /** Awards it; a passed re-audit earns what the full audit before it would have earned, counted from that one's date. */
    void award(AuditSummary audit, Actor actor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), audit.zone());
        AuditSummary full = criteria.follows(audit.id()).map(audits::get).orElse(audit);
        LocalDate audited = Optional.ofNullable(full.date()).orElse(today);
        Edition edition = criteria.of(audit);
        String programme = edition.programmeId();
        Optional<Designation> before = designations.find(audit.organisationId(), programme);
        LocalDate countsFrom = CycleStart.of(audited, before, edition.cycle());
        LocalDate expires = edition.cycle().ends(countsFrom);
        designations.award(new Designation(
                audit.organisationId(),
                programme,
                today,
                expires,
                audited,
                Designation.State.ACTIVE,
                countsFrom,
                audit.id(),
                null,
                null));
        trail.record(entries.did("Designation awarded", audit.id(), actor)
                .about(audit.organisationId())
                .changed(
                        before.map(held -> programme + " until " + held.expires())
                                .orElse(null),
                        programme + " until " + expires));
        events.publishEvent(new DesignationAwarded(audit.id(), audit.organisationId(), programme));
    }
}
