package auditway.platform.input;

import auditway.platform.refusal.Invalid;
import java.util.Locale;

/** How much of each kind is taken where a form or a room does not say otherwise, in characters as browsers count them (UTF-16). */
public final class Limits {

    /** A name, a title, a place, a reference: one line. */
    public static final int LINE = 200;

    /** A postal address, or another place that is found by its words. */
    public static final int ADDRESS = 400;

    /** An answer, a reason, a note: several lines. */
    public static final int TEXT = 10_000;

    /** An e-mail address (RFC 5321: 64 before the @, 255 after it). */
    public static final int EMAIL = 320;

    /** A web address. */
    public static final int LINK = 2_000;

    /** Rows of a list in one answer. */
    public static final int ROWS = 200;

    private Limits() {}

    /** The given text as one clean line, {@code field} being its key and {@code what} how the page calls it. */
    public static String line(String field, String what, String given, int most) {
        return within(field, what, CleanText.line(given), most);
    }

    /** The given text as clean lines. */
    public static String lines(String field, String what, String given, int most) {
        return within(field, what, CleanText.trimmed(CleanText.lines(given)), most);
    }

    /** How many characters a text has, as {@link Limits} count them. */
    public static int length(String text) {
        return text.length();
    }

    /** What is said of a text that is too long, for example "The title takes at most 200 characters; this has 214: shorten it." */
    public static String tooLong(String what, int most, int length) {
        return String.format(
                Locale.ENGLISH, "%s takes at most %,d characters; this has %,d: shorten it.", what, most, length);
    }

    private static String within(String field, String what, String text, int most) {
        int length = length(text);
        if (length > most) {
            throw new Invalid(field, tooLong(what, most, length));
        }
        return text;
    }
}
