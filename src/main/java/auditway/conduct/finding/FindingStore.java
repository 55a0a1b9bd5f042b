package auditway.conduct.finding;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface FindingStore extends ListCrudRepository<Finding, String> {

    List<Finding> findByAuditIdAndStandingNotOrderByOrdinal(String auditId, Finding.Standing standing);

    List<Finding> findByAuditIdOrderByOrdinal(String auditId);

    /** What a verdict on this control opened last in this audit. */
    Optional<Finding> findFirstByAuditIdAndControlIdAndByVerdictTrueOrderByOrdinalDesc(
            String auditId, String controlId);

    /** What verdicts on this control led to in audits of the same organisation, latest first. */
    List<Finding> findByOrganisationIdAndControlIdAndByVerdictTrueAndStandingOrderByDraftedAtDesc(
            String organisationId, String controlId, Finding.Standing standing);
}
