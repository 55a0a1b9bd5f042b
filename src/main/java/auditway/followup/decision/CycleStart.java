package auditway.followup.decision;

import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designation.State;
import auditway.catalogue.programme.Cycle;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day a cycle counts from (rule 28). It is the date of the full audit, never that of its decision: finishing action items or
 * decision early moves nothing. A renewal held early, after it was opened and before the cycle ends, counts from the day that cycle
 * ends, so that being early costs the partner nothing; one held later, or after the designation was lost, counts from its own date.
 */
final class CycleStart {

    private CycleStart() {}

    static LocalDate of(LocalDate audited, Optional<Designation> before, Cycle cycle) {
        return before.filter(held -> held.state() != State.REVOKED && held.state() != State.WITHDRAWN)
                .filter(held -> audited.isAfter(held.fullAudit()))
                .filter(held -> !audited.isBefore(cycle.opensRenewal(held.expires())))
                .map(Designation::expires)
                .filter(audited::isBefore)
                .orElse(audited);
    }
}
