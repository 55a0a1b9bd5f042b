package auditway.catalogue.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Who knows when people are engaged. */
public interface Commitments {

    /** Agreed engagements of these people that touch these days, by the first day. */
    List<Commitment> between(Collection<String> accountIds, LocalDate from, LocalDate to);
}
