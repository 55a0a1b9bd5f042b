package auditway.cycle;

import auditway.audit.audit.AuditDirectory;
import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designations;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Cycle;
import auditway.catalogue.programme.Editions;
import auditway.cycle.CycleDate.Kind;
import auditway.platform.refusal.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where each partner stands in its cycle, and what comes next; designations are named like {@code tecracer:aws-msp}. */
@Component
@Transactional(readOnly = true)
public class Cycles {

    private final Designations designations;
    private final Organisations organisations;
    private final AnnualReviews reviews;
    private final AuditDirectory audits;
    private final Editions editions;
    private final Clock clock;

    Cycles(
            Designations designations,
            Organisations organisations,
            AnnualReviews reviews,
            AuditDirectory audits,
            Editions editions,
            Clock clock) {
        this.designations = designations;
        this.organisations = organisations;
        this.reviews = reviews;
        this.audits = audits;
        this.editions = editions;
        this.clock = clock;
    }

    /** @throws NotFound if it was never awarded */
    Designation get(String designationId) {
        return designations
                .find(designationId)
                .orElseThrow(() -> new NotFound(
                        "There is no designation " + designationId + "; choose one from the list of designations."));
    }

    /** The audit that awarded it. */
    String auditOf(Designation held) {
        String auditId = held.auditId();
        if (auditId == null) {
            throw new NotFound("No audit is known that awarded " + held.id() + "; ask an administrator.");
        }
        return auditId;
    }

    Organisation partner(Designation held) {
        return organisations.get(held.organisationId());
    }

    /** The rules of the edition under which it was awarded; the usual ones where that is not known. */
    Cycle rules(Designation held) {
        return Optional.ofNullable(held.auditId())
                .map(audit -> editions.get(audits.get(audit).editionId()).cycle())
                .orElse(Cycle.USUAL);
    }

    /** The annual reviews of the cycle it is in, the first first. */
    public List<AnnualReview> reviews(Designation held) {
        return reviews.findByDesignationIdAndCountsFromOrderByMonths(held.id(), held.countsFrom());
    }

    /** What is still to come in its cycle, the next first; nothing once it is over. */
    public List<CycleDate> ahead(Designation held) {
        if (held.state().isOver()) {
            return List.of();
        }
        Set<Integer> opened = reviews(held).stream().map(AnnualReview::months).collect(Collectors.toSet());
        return CycleDate.of(held, rules(held)).stream()
                .filter(date -> date.kind() != Kind.REVIEW || !opened.contains(date.months()))
                .filter(date -> date.kind() != Kind.RENEWAL || held.renewedBy() == null)
                .toList();
    }

    /** Whether this is what comes next. */
    public boolean isDue(String designationId, Kind kind) {
        return ahead(get(designationId)).stream()
                .findFirst()
                .filter(next -> next.kind() == kind)
                .isPresent();
    }

    /** When the next thing is due. */
    public Instant next(String designationId) {
        Designation held = get(designationId);
        return ahead(held).stream()
                .map(date -> date.at(partner(held).zone()))
                .findFirst()
                .orElseGet(clock::instant);
    }

    /** When something else is due while an annual review is open. */
    public Instant overtaken(String designationId) {
        Designation held = get(designationId);
        Instant now = clock.instant();
        return ahead(held).stream()
                .map(date -> date.at(partner(held).zone()))
                .filter(at -> at.isAfter(now))
                .findFirst()
                .orElse(now);
    }

    /** The annual review that is open or was opened last. */
    public Optional<AnnualReview> review(String designationId) {
        List<AnnualReview> all = reviews(get(designationId));
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
