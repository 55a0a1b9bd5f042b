package auditway.catalogue.roster;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A person does another's work for whole days, first and last included.
 *
 * @param name whose work it is
 * @param substituteName who does it meanwhile
 */
public record Substitution(
        String id,
        String accountId,
        String name,
        String substituteId,
        String substituteName,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant startsAt,
        Instant endsAt) {

    /** "from 3 Dec 2026 to 5 Dec 2026". */
    public String days() {
        return Days.span(firstDay, lastDay);
    }

    public boolean holds(Instant now) {
        return !now.isBefore(startsAt) && now.isBefore(endsAt);
    }
}
