package auditway.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * A due date as pages show it, see {@code fragments :: due}.
 *
 * @param relative seen from now, for example "3 days late" or "Today, 18:00"
 * @param absolute the day, for example "Thu 26 Nov 2026"
 * @param style class that colours it, empty before its day
 * @param icon a class of bootstrap-icons without the leading {@code bi-}
 */
public record DueView(
        String relative,
        String absolute,
        String style,
        @Nullable String icon) {

    /** A date nobody is held to for the time being. */
    public static DueView stopped(String absolute) {
        return new DueView("Clock stopped", "was " + absolute, "", "pause-circle");
    }

    public boolean isLate() {
        return style.equals("due-late");
    }
}
