package auditway.audit.audit;

import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Audits that follow from another one: the next full audit, and the re-audit of the controls that failed. */
@Component
@Transactional
public class FollowingAudits {

    private final AuditRequests requests;
    private final Audits audits;
    private final AuditDirectory directory;
    private final Criteria criteria;
    private final Organisations organisations;
    private final Editions editions;
    private final Clock clock;

    FollowingAudits(
            AuditRequests requests,
            Audits audits,
            AuditDirectory directory,
            Criteria criteria,
            Organisations organisations,
            Editions editions,
            Clock clock) {
        this.requests = requests;
        this.audits = audits;
        this.directory = directory;
        this.criteria = criteria;
        this.organisations = organisations;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Opens the next full audit under the newest edition that can be used; an audit that is under way already serves.
     *
     * @param lastDay the day by which it is to be held
     * @return its reference, empty where no edition of the programme can be used
     */
    public Optional<String> renew(String auditId, String programmeId, LocalDate lastDay, String reason) {
        AuditSummary last = directory.get(auditId);
        Organisation partner = organisations.get(last.organisationId());
        LocalDate today = LocalDate.now(clock.withZone(partner.zone()));
        LocalDate until = lastDay.isAfter(today) ? lastDay : today.plusMonths(1);
        return editions.usable(today).stream()
                .filter(edition -> edition.programmeId().equals(programmeId))
                .findFirst()
                .map(edition -> audits.running(partner.id(), edition.id())
                        .orElseGet(() -> requests.enter(
                                partner,
                                editions.bind(edition.id()),
                                last.remote(),
                                last.remote() ? "" : last.site(),
                                today,
                                until.isAfter(edition.usableUntil()) ? edition.usableUntil() : until,
                                reason,
                                Actor.SYSTEM,
                                id -> {})));
    }

    /**
     * Opens the audit of these controls alone, under the edition of the audit they failed in.
     *
     * @return its reference
     * @throws Conflict if another audit of this partner is under way, or the edition can no longer be used (rule 2)
     */
    public String again(AuditSummary failed, List<String> controlIds, String reason, Actor actor) {
        Organisation partner = organisations.get(failed.organisationId());
        Edition edition = editions.bind(failed.editionId());
        LocalDate today = LocalDate.now(clock.withZone(partner.zone()));
        if (!edition.isUsable(today)) {
            throw new Conflict("%s could be used until %s; request a full audit under a newer edition."
                    .formatted(edition.name(), Wording.day(edition.usableUntil())));
        }
        requests.demandNoneRunning(partner, edition);
        LocalDate until = today.plusMonths(3);
        return requests.enter(
                partner,
                edition,
                failed.remote(),
                failed.remote() ? "" : failed.site(),
                today,
                until.isAfter(edition.usableUntil()) ? edition.usableUntil() : until,
                reason,
                actor,
                id -> criteria.cover(id, failed.id(), controlIds));
    }
}
