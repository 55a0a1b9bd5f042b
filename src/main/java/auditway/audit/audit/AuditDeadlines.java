package auditway.audit.audit;

import auditway.platform.calendar.DueDate;
import java.time.Instant;
import java.util.Optional;

/** Due dates by the rules of the audit's edition, in the partner's calendar and time zone. */
public interface AuditDeadlines {

    /**
     * The due date of a step or of another named limit such as {@code hardStop}.
     *
     * @param key a step's id, or the name of a rule in the edition
     * @param openedAt when the step was opened, for rules that count from there
     * @return empty where the edition sets no date
     */
    Optional<DueDate> due(String auditId, String key, Instant openedAt);

    /**
     * The due date of a step, which never lies before it could be done: where what it counts from is so long ago that the date has
     * passed as the step opens, it is due on the next business day.
     */
    Optional<DueDate> ofStep(String auditId, String step, Instant openedAt);

    /** A date that another room computed, moved by every pause of the audit that its clock has met since it began to run. */
    DueDate afterPauses(String auditId, DueDate date, Instant since);
}
