package auditway.conduct.finding;

import org.springframework.data.repository.ListCrudRepository;

interface GapReports extends ListCrudRepository<GapReport, String> {}
