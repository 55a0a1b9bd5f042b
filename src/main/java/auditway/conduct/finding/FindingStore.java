package auditway.conduct.finding;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface FindingStore extends ListCrudRepository<Finding, String> {

    /** A finding that this reader may know of; looking for any other costs what looking for none costs. */
    @Query("""
            select f.* from finding f
            where f.id = :id and (f.standing = 'ISSUED' or f.standing = 'DRAFT' and :inside)
                and exists (select 1 from visible_audit v where v.audit_id = f.audit_id and v.account_id = :me)
            """)
    Optional<Finding> findReadable(String id, String me, boolean inside);

    List<Finding> findByAuditIdAndStandingNotOrderByOrdinal(String auditId, Finding.Standing standing);

    List<Finding> findByAuditIdOrderByOrdinal(String auditId);

    /** What a verdict on this control opened last in this audit. */
    Optional<Finding> findFirstByAuditIdAndControlIdAndByVerdictTrueOrderByOrdinalDesc(
            String auditId, String controlId);

    /** What verdicts on this control led to in audits of the same organisation, latest first. */
    List<Finding> findByOrganisationIdAndControlIdAndByVerdictTrueAndStandingOrderByDraftedAtDesc(
            String organisationId, String controlId, Finding.Standing standing);
}
