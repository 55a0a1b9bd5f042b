package auditway.change.appeal;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** All appeals. */
interface Appeals extends ListCrudRepository<Appeal, String> {

    Optional<Appeal> findByAuditId(String auditId);
}
