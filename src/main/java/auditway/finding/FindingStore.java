package auditway.finding;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface FindingStore extends ListCrudRepository<Finding, String> {

    List<Finding> findByAuditIdAndStandingNotOrderByOrdinal(String auditId, Finding.Standing standing);

    Optional<Finding> findFirstByAuditIdAndControlIdAndStandingOrderByOrdinalDesc(
            String auditId, String controlId, Finding.Standing standing);

    /** Findings on this control of earlier audits of the same organisation, latest first. */
    List<Finding> findByOrganisationIdAndControlIdAndStandingOrderByDraftedAtDesc(
            String organisationId, String controlId, Finding.Standing standing);
}
