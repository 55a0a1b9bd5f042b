package auditway.platform.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text cut to what a line, a subject or a column holds, never inside a character as people see it. */
public final class Shortened {

    private static final Pattern SEEN = Pattern.compile("\\X");
    private static final String MORE = "…";

    private Shortened() {}

    /** The text if it has at most {@code most} characters, else its beginning and an ellipsis, together not more than that. */
    public static String to(int most, String text) {
        return text.length() <= most ? text : beginning(most - 1, text) + MORE;
    }

    /** The same, ending after a whole word where there is one in the second half. */
    public static String toWords(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        String begun = beginning(most - 1, text);
        boolean midWord = !Character.isWhitespace(text.charAt(begun.length()));
        int blank = begun.lastIndexOf(' ');
        return (midWord && blank > most / 2 ? begun.substring(0, blank) : begun).stripTrailing() + MORE;
    }

    /** As much of the beginning as fits, without an ellipsis. */
    public static String beginning(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        int end = 0;
        Matcher seen = SEEN.matcher(text.substring(0, Math.min(text.length(), most + 64)));
        while (seen.find() && seen.end() <= most) {
            end = seen.end();
        }
        if (end == 0) {
            end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        }
        return text.substring(0, end);
    }
}
