package auditway.conduct.evidence;

import auditway.platform.input.Days;
import auditway.platform.refusal.Invalid;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The days a piece of evidence covers, both included; either end may be unknown. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Period UNKNOWN = new Period(null, null);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    public Period {
        requireYear("periodFrom", from);
        requireYear("periodTo", to);
        if (from != null && to != null && to.isBefore(from)) {
            throw new Invalid("periodTo", "The period ends before it begins; exchange the two days.");
        }
    }

    private static void requireYear(String field, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(Days.FIRST) || day.isAfter(Days.LAST))) {
            throw new Invalid(field, Days.YEARS + ".");
        }
    }

    /** The last day covered, as far as it is known. */
    public @Nullable LocalDate latest() {
        return to != null ? to : from;
    }

    /**
     * Evidence shows what has been; a day is allowed for zones that are ahead.
     *
     * @throws Invalid if it covers days that lie ahead
     */
    void checkNotAhead(LocalDate today) {
        LocalDate latest = latest();
        if (latest != null && latest.isAfter(today.plusDays(1))) {
            throw new Invalid("periodTo", "It cannot cover days that lie ahead; enter the last day it covers so far.");
        }
    }

    /** As it stands after "covers", empty where nothing is known. */
    public String text() {
        if (from == null && to == null) {
            return "";
        }
        if (from == null) {
            return "until " + DAY.format(to);
        }
        return to == null ? "from " + DAY.format(from) : DAY.format(from) + " to " + DAY.format(to);
    }
}
