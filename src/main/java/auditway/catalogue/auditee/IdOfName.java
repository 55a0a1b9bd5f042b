package auditway.catalogue.auditee;

import auditway.platform.input.Shortened;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes an id out of a name in any script: lower-case Latin letters, digits and single hyphens. */
public final class IdOfName {

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private IdOfName() {}

    /**
     * The id of a name.
     *
     * @param fallback for a name without a letter or digit
     * @param longest how many characters it may have
     */
    public static String of(String name, String fallback, int longest) {
        String start = Shortened.beginning(4 * longest, name);
        String id = LATIN.transliterate(start)
                .toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = id.substring(0, Math.min(id.length(), longest)).replaceAll("-$", "");
        return cut.isEmpty() ? fallback : cut;
    }

    /** The id itself where it is free, else the first free one with a number behind it. */
    public static String free(String id, int longest, Predicate<String> taken) {
        String free = id;
        for (int number = 2; taken.test(free); number++) {
            String ending = "-" + number;
            free = id.substring(0, Math.min(id.length(), longest - ending.length())) + ending;
        }
        return free;
    }
}
