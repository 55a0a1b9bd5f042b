package auditway.audit.audit;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The moments at which timers of the phase diagrams fire. */
@Component
@Transactional(readOnly = true)
public class TimerDates {

    private final AuditDeadlines deadlines;
    private final AuditDetailRows tables;
    private final Clock clock;

    TimerDates(AuditDeadlines deadlines, AuditDetailRows tables, Clock clock) {
        this.deadlines = deadlines;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * When the time for a step or another named limit runs out.
     *
     * @throws IllegalStateException if the edition has no rule by that name, since a timer cannot be without a date
     */
    public Instant of(String auditId, String key) {
        Instant openedAt = tables.openedAt(auditId, key).orElseGet(clock::instant);
        return deadlines
                .due(auditId, key, openedAt)
                .orElseThrow(() -> new IllegalStateException("The edition of audit " + auditId + " sets no deadline \""
                        + key + "\", but a timer needs one."))
                .at();
    }
}
