package auditway.audit.request;

import auditway.audit.request.Request.State;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface RequestStore extends ListCrudRepository<Request, String> {

    List<Request> findByAuditIdOrderByAskedAtAscIdAsc(String auditId);

    List<Request> findBySubjectIdAndKindOrderByAskedAtAscIdAsc(String subjectId, String kind);

    List<Request> findBySubjectIdAndState(String subjectId, State state);

    int countByAuditId(String auditId);
}
