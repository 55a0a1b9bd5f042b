package auditway.platform.input;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The order in which people look for a name in a list: "Álvaro" before "Bea", "tecRacer" before "Zuiderwerk". */
public final class NameOrder {

    private static final Collator ENGLISH =
            Collator.getInstance(ULocale.ENGLISH).freeze();

    /** Of names; such as read alike stand in a fixed order all the same. */
    public static final Comparator<String> NAMES =
            ((Comparator<String>) ENGLISH::compare).thenComparing(Comparator.naturalOrder());

    private NameOrder() {}

    /** Of things by their name. */
    public static <T> Comparator<T> by(Function<? super T, String> name) {
        return Comparator.comparing(name, NAMES);
    }

    /** Names in one line: "Álvaro, Bea, tecRacer". */
    public static String listed(Stream<String> names) {
        return names.sorted(NAMES).collect(Collectors.joining(", "));
    }
}
