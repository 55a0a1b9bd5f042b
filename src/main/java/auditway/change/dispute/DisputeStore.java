package auditway.change.dispute;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface DisputeStore extends ListCrudRepository<Dispute, String> {

    List<Dispute> findByAuditIdOrderByDisputedAt(String auditId);

    Optional<Dispute> findByFindingId(String findingId);
}
