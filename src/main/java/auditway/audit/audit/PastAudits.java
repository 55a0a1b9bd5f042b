package auditway.audit.audit;

import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in audits that were held before this house kept them; they are closed from the start and no process runs. */
@Component
@Transactional
public class PastAudits {

    /**
     * An audit as its report tells of it.
     *
     * @param site where it was held, empty where remote
     * @param leadAuditorId account of the one who conducted it
     */
    public record PastAudit(
            String organisationId,
            String editionId,
            LocalDate date,
            boolean remote,
            String site,
            String leadAuditorId,
            String source) {}

    private static final LocalTime BEGIN = LocalTime.of(9, 0);
    private static final LocalTime END = LocalTime.of(17, 0);

    private final Audits audits;
    private final AuditDetailRows tables;
    private final Organisations organisations;
    private final Editions editions;
    private final GuestAccess guests;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    PastAudits(
            Audits audits,
            AuditDetailRows tables,
            Organisations organisations,
            Editions editions,
            GuestAccess guests,
            Trail trail,
            JdbcClient jdbc,
            Clock clock) {
        this.audits = audits;
        this.tables = tables;
        this.organisations = organisations;
        this.editions = editions;
        this.guests = guests;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Records a past audit.
     *
     * @return its reference
     * @throws Invalid if its day is not over yet
     * @throws Conflict if this partner's audit of that day is there already
     */
    public String record(PastAudit past, Actor by) {
        Organisation partner = organisations.get(past.organisationId());
        Edition edition = editions.bind(past.editionId());
        demandOver(past.date(), partner);
        Slot slot = new Slot(at(past.date(), BEGIN, partner), at(past.date(), END, partner));
        refuseTwice(partner, edition, slot);
        String id =
                audits.nextReference(AuditRequests.prefix(edition), past.date().getYear());
        audits.add(new Audit(
                id,
                partner.id(),
                edition.id(),
                new Audit.Request(past.date(), past.date(), past.source(), by.accountId(), slot.starts()),
                0,
                AuditState.CLOSED,
                Phase.REPORTING,
                TeamState.ACCEPTED,
                past.remote(),
                past.site(),
                slot,
                slot.ends()));
        tables.appoint(id, Map.of(TeamRole.LEAD_AUDITOR, List.of(past.leadAuditorId())));
        tables.reached(id, Milestone.AUDIT, slot.starts());
        for (Milestone milestone : List.of(Milestone.CLOSING_MEETING, Milestone.REPORT, Milestone.CLOSED)) {
            tables.reached(id, milestone, slot.ends());
        }
        guests.end(id, slot.ends());
        trail.record(TrailEntry.by(by.accountId(), by.name(), by.title())
                .did("Past audit recorded")
                .on(id)
                .because(past.source()));
        return id;
    }

    private void demandOver(LocalDate day, Organisation partner) {
        if (!day.isBefore(LocalDate.now(clock.withZone(partner.zone())))) {
            throw new Invalid(
                    "report",
                    "The report is of an audit on %s, a day that is not over yet; check the date, or import it afterwards."
                            .formatted(Wording.day(day)));
        }
    }

    private void refuseTwice(Organisation partner, Edition edition, Slot slot) {
        jdbc.sql(
                        "select id from audit where organisation_id = :organisation and edition_id = :edition and starts = :starts")
                .param("organisation", partner.id())
                .param("edition", edition.id())
                .param("starts", Audits.utc(slot.starts()))
                .query(String.class)
                .optional()
                .ifPresent(id -> {
                    throw new Conflict("The audit of " + partner.name() + " on "
                            + LocalDate.ofInstant(slot.starts(), partner.zone()) + " is already here as " + id
                            + "; open it from the list of audits.");
                });
    }

    private static Instant at(LocalDate day, LocalTime time, Organisation partner) {
        return day.atTime(time).atZone(partner.zone()).toInstant();
    }
}
