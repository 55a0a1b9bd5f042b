package auditway.conduct.finding;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Wording;
import auditway.platform.calendar.DueDate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a gap review takes by the calendar, and until when the edition wants it to begin. */
@Component
class GapReviewTerms {

    private final AuditDeadlines deadlines;
    private final Duration length;
    private final Clock clock;

    GapReviewTerms(
            AuditDeadlines deadlines, @Value("${auditway.meetings.gap-review:3h}") Duration length, Clock clock) {
        this.deadlines = deadlines;
        this.length = length;
        this.clock = clock;
    }

    /** The last moment at which it may begin; empty where the edition sets none or it has passed, so that it can still be held. */
    Optional<DueDate> latest(AuditSummary audit) {
        Instant now = clock.instant();
        return deadlines
                .due(audit.id(), "holdGapReview", now)
                .filter(limit -> limit.at().isAfter(now));
    }

    /** Whether a booked time can still be kept. */
    boolean isAhead(Instant booked) {
        return booked.isAfter(clock.instant());
    }

    /** What a form says of both. */
    Map<String, Object> shown(AuditSummary audit) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("zone", audit.zone().getId());
        shown.put("length", words());
        latest(audit)
                .ifPresent(limit ->
                        shown.put("latest", Wording.moment(limit.at(), audit.zone()) + " (" + audit.zone() + ")"));
        return shown;
    }

    private String words() {
        long minutes = length.toMinutes();
        if (minutes % 60 != 0) {
            return minutes + (minutes == 1 ? " minute" : " minutes");
        }
        return minutes == 60 ? "one hour" : minutes / 60 + " hours";
    }
}
