package auditway.change.relief;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface ReliefStore extends ListCrudRepository<ReliefRequest, String> {

    List<ReliefRequest> findByItemIdOrderByAskedAt(String itemId);

    List<ReliefRequest> findByAuditIdOrderByAskedAt(String auditId);
}
