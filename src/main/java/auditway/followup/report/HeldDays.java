package auditway.followup.report;

import auditway.audit.audit.AuditSummary;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The days on which an audit was held, on the partner's calendar; the same day twice where it was one. */
record HeldDays(LocalDate first, LocalDate last) {

    private static final String TO = " to ";

    /** @throws Conflict if the audit has no date yet */
    static HeldDays of(AuditSummary audit) {
        LocalDate first = audit.date();
        LocalDate last = audit.lastDate();
        if (first == null || last == null) {
            throw new Conflict("The audit " + audit.id() + " has no date yet; report on it once it was held.");
        }
        return new HeldDays(first, last);
    }

    /** "2027-01-05 to 2027-01-06", or the one day alone. */
    static HeldDays parse(String text) {
        String[] days = text.split(TO);
        return new HeldDays(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]));
    }

    /** What {@link #parse} reads. */
    String text() {
        return first.equals(last) ? first.toString() : first + TO + last;
    }

    /** "5 January 2027", "5 to 6 January 2027" or "31 January to 1 February 2027". */
    String words() {
        String end = Wording.date(last);
        if (first.equals(last)) {
            return end;
        }
        boolean year = first.getYear() == last.getYear();
        boolean month = year && first.getMonth() == last.getMonth();
        String pattern = month ? "d" : year ? "d MMMM" : "d MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(first) + TO + end;
    }

    /** "on 5 January 2027", or "from 5 to 6 January 2027". */
    String when() {
        return (first.equals(last) ? "on " : "from ") + words();
    }

    boolean areBefore(LocalDate day) {
        return last.isBefore(day);
    }

    /**
     * Held on other days: as many of them where only the first is given, from the same first day where only the last is.
     *
     * @throws Invalid at {@code lastDate} if that lies before the first
     */
    HeldDays moved(@Nullable LocalDate wanted, @Nullable LocalDate until) {
        LocalDate to = Objects.requireNonNullElse(wanted, first);
        if (until == null) {
            return new HeldDays(to, to.plusDays(last.toEpochDay() - first.toEpochDay()));
        }
        if (until.isBefore(to)) {
            throw new Invalid("lastDate", "The last day of the audit lies before the first; correct one of them.");
        }
        return new HeldDays(to, until);
    }

    /** These days after a correction of the report; corrections of before there were last days name the first alone. */
    HeldDays corrected(Snapshot.Change change) {
        HeldDays after = parse(change.after());
        if (text().equals(change.before())) {
            return after;
        }
        return first.toString().equals(change.before()) ? moved(after.first, null) : this;
    }
}
