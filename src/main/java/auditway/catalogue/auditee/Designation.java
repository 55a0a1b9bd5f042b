package auditway.catalogue.auditee;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a passed audit awards to an organisation.
 *
 * @param fullAudit date of the last full audit
 * @param countsFrom the day its cycle counts from: the last full audit, or the day the cycle before ended where the renewal was
 *     held early, because finishing early does not move the next one (rule 28)
 * @param auditId the audit that awarded it, null where none is known
 * @param renewedBy the full audit that was opened to renew it, null while there is none
 * @param turned when and why it came to its present state, null since the award
 */
public record Designation(
        String organisationId,
        String programmeId,
        LocalDate awarded,
        LocalDate expires,
        LocalDate fullAudit,
        State state,
        LocalDate countsFrom,
        @Nullable String auditId,
        @Nullable String renewedBy,
        @Nullable Turn turned) {

    /** A change of state and what was given as its reason. */
    public record Turn(Instant at, String why) {}

    /** Where a designation stands. */
    public enum State {
        ACTIVE("Active"),
        RENEWAL_DUE("Renewal due"),
        SUSPENDED("Suspended"),
        EXPIRED("Expired"),
        REVOKED("Revoked"),
        WITHDRAWN("Withdrawn");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** Whether it is over; only another award brings it back. */
        public boolean isOver() {
            return compareTo(EXPIRED) >= 0;
        }
    }

    /** A designation whose cycle counts from its full audit and of which no audit is known. */
    public Designation(
            String organisationId,
            String programmeId,
            LocalDate awarded,
            LocalDate expires,
            LocalDate fullAudit,
            State state) {
        this(organisationId, programmeId, awarded, expires, fullAudit, state, fullAudit, null, null, null);
    }

    /** Its name among all: organisation and programme, for example {@code tecracer:aws-msp}. */
    public String id() {
        return organisationId + ":" + programmeId;
    }

    /** Its state on a day: one that ran out is expired without anybody saying so. */
    public State on(LocalDate day) {
        return !state.isOver() && day.isAfter(expires) ? State.EXPIRED : state;
    }
}
