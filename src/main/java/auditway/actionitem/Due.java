package auditway.actionitem;

import auditway.calendar.DueDate;
import java.time.Duration;
import java.time.Instant;

/**
 * Until when the partner has time.
 *
 * @param at the moment it ends, moved by the time the auditors took for checking (rule 13)
 * @param why the rule that gave it, and what moved it
 * @param first the moment it was to end when the item was raised; it never changes
 * @param checkingSeconds how long the partner's clock has stood still so far while the auditors checked
 * @param disputedSeconds how long it has stood still while the finding was disputed
 */
public record Due(Instant at, String why, Instant first, long checkingSeconds, long disputedSeconds) {

    static Due by(DueDate date) {
        return new Due(date.at(), date.why(), date.at(), 0, 0);
    }

    /** The clock runs on after the auditors' check. */
    Due resume(Instant stopped, Instant now) {
        Duration stood = Duration.between(stopped, now);
        Duration total = stood.plusSeconds(checkingSeconds);
        String rule = why.replaceFirst(" Moved by [^.]* spent on checking\\.", "");
        return new Due(
                at.plus(stood),
                rule + " Moved by " + words(total) + " spent on checking.",
                first,
                total.toSeconds(),
                disputedSeconds);
    }

    /** The clock runs on after a dispute. */
    Due stoodStill(Instant stopped, Instant now) {
        Duration stood = Duration.between(stopped, now);
        return new Due(
                at.plus(stood),
                why + disputed(stood),
                first,
                checkingSeconds,
                stood.plusSeconds(disputedSeconds).toSeconds());
    }

    /** Another date of the same clock, later by the time of the dispute. */
    DueDate besideDispute(DueDate other) {
        Duration stood = Duration.ofSeconds(disputedSeconds);
        return stood.isZero() ? other : new DueDate(other.at().plus(stood), other.why() + disputed(stood));
    }

    private static String disputed(Duration stood) {
        return " Moved by " + words(stood) + " while disputed.";
    }

    /** A later moment, with the sentence that explains it; the first one stays. */
    Due extend(DueDate later) {
        return new Due(later.at(), why + " " + later.why(), first, checkingSeconds, disputedSeconds);
    }

    public boolean hasMoved() {
        return !at.equals(first);
    }

    private static String words(Duration time) {
        long days = time.toDays();
        long hours = time.toHoursPart();
        if (days == 0 && hours == 0) {
            return count(Math.max(1, time.toMinutesPart()), "minute");
        }
        String part = hours == 0 ? "" : count(hours, "hour");
        return days == 0 ? part : count(days, "day") + (part.isEmpty() ? "" : " and " + part);
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
