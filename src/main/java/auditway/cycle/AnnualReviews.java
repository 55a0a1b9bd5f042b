package auditway.cycle;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** All annual reviews. */
interface AnnualReviews extends ListCrudRepository<AnnualReview, String> {

    List<AnnualReview> findByDesignationIdAndCountsFromOrderByMonths(String designationId, LocalDate countsFrom);
}
