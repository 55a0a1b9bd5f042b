package auditway.auditee;

import java.time.LocalDate;

/**
 * What a passed audit awards to an organisation.
 *
 * @param fullAudit date of the last full audit; the next one counts from it, finishing early does not move it (rule 28)
 */
public record Designation(
        String organisationId,
        String programmeId,
        LocalDate awarded,
        LocalDate expires,
        LocalDate fullAudit,
        State state) {

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
    }

    /** Its state on a day: an active one that ran out is expired without anybody saying so. */
    public State on(LocalDate day) {
        return state == State.ACTIVE && day.isAfter(expires) ? State.EXPIRED : state;
    }
}
