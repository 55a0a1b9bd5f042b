package auditway.followup.decision;

import org.springframework.data.repository.ListCrudRepository;

interface ConclusionStore extends ListCrudRepository<Conclusion, String> {}
