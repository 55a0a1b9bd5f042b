package auditway.followup.actionitem;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface ItemStore extends ListCrudRepository<ActionItem, String> {

    List<ActionItem> findByAuditIdOrderByOrdinal(String auditId);

    List<ActionItem> findByFindingIdOrderByOrdinal(String findingId);
}
