package auditway.audit.audit;

import auditway.platform.calendar.DueDate;
import java.time.Instant;
import java.util.Optional;

/** Dates of steps that follow from a day booked for a meeting, told by the room that books it. */
public interface BookedDays {

    /**
     * The date of a step that a booked day sets.
     *
     * @param step id of the step, for example {@code holdGapReview}
     * @param openedAt when it was opened; the date never lies before that
     * @return empty where the edition's rule sets the date
     */
    Optional<DueDate> due(String auditId, String step, Instant openedAt);
}
