package auditway.followup.actionitem;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ItemStore extends ListCrudRepository<ActionItem, String> {

    /** An item that this reader may know of; looking for any other costs what looking for none costs. */
    @Query("""
            select i.* from action_item i
            where i.id = :id
                and exists (select 1 from visible_audit v where v.audit_id = i.audit_id and v.account_id = :me)
            """)
    Optional<ActionItem> findReadable(String id, String me);

    List<ActionItem> findByAuditIdOrderByOrdinal(String auditId);

    List<ActionItem> findByFindingIdOrderByOrdinal(String findingId);
}
