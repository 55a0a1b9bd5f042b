package auditway.followup.actionitem;

import auditway.platform.calendar.DueDate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Until when the partner has time.
 *
 * @param at the moment it ends, moved by checking (rule 13), disputes, holds and extensions
 * @param why the rule that gave it, and what moved it
 * @param first the moment it was to end when the item was raised; it never changes
 * @param checkingSeconds how long the partner's clock has stood still so far while the auditors checked
 * @param disputedSeconds how long it has stood still while the finding was disputed
 */
public record Due(Instant at, String why, Instant first, long checkingSeconds, long disputedSeconds) {

    private static final long DAY = Duration.ofDays(1).toSeconds();

    static Due by(DueDate date) {
        return new Due(date.at(), date.why(), date.at(), 0, 0);
    }

    /** The clock runs on after the auditors' check: later by whole days at the same hour of the partner's clock. */
    Due resume(Instant stopped, Instant now, ZoneId zone) {
        long total = checkingSeconds + Duration.between(stopped, now).toSeconds();
        String rule = why.replaceFirst(" Moved by [^.]* spent on checking\\.", "");
        return new Due(
                later(at, days(total) - days(checkingSeconds), zone),
                rule + moved(days(total)) + " spent on checking.",
                first,
                total,
                disputedSeconds);
    }

    /** The clock runs on after a dispute, in the same way. */
    Due stoodStill(Instant stopped, Instant now, ZoneId zone) {
        long stood = Duration.between(stopped, now).toSeconds();
        long total = stood + disputedSeconds;
        long more = days(total) - days(disputedSeconds);
        return new Due(later(at, more, zone), more == 0 ? why : why + disputed(more), first, checkingSeconds, total);
    }

    /** Another date of the same clock, later by the time of the dispute. */
    DueDate besideDispute(DueDate other, ZoneId zone) {
        long stood = days(disputedSeconds);
        return stood == 0 ? other : new DueDate(later(other.at(), stood, zone), other.why() + disputed(stood));
    }

    private static Instant later(Instant date, long days, ZoneId zone) {
        return date.atZone(zone).plusDays(days).toInstant();
    }

    /** A begun day counts as a whole one, as it does while an audit is on hold. */
    private static long days(long seconds) {
        return (seconds + DAY - 1) / DAY;
    }

    private static String disputed(long days) {
        return moved(days) + " while disputed.";
    }

    private static String moved(long days) {
        return " Moved by " + days + (days == 1 ? " day" : " days");
    }

    /** A later moment, with the sentence that explains it; the first one stays. */
    Due extend(DueDate later) {
        return new Due(later.at(), why + " " + later.why(), first, checkingSeconds, disputedSeconds);
    }

    public boolean hasMoved() {
        return !at.equals(first);
    }
}
