package auditway.platform.calendar;

import auditway.platform.input.NameOrder;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The countries of ISO 3166, by code and by name. */
public final class Countries {

    /** Names that stand for a country and as well for a state, an island or another country. */
    private static final Set<String> AMBIGUOUS = Set.of(
            "georgia", "jersey", "guinea", "saint martin", "congo", "korea", "micronesia", "samoa", "virgin islands");

    private static final Map<String, String> FURTHER = Map.of(
            "usa", "US",
            "united states of america", "US",
            "great britain", "GB",
            "uae", "AE",
            "czech republic", "CZ",
            "holland", "NL",
            "the netherlands", "NL",
            "turkey", "TR",
            "hong kong", "HK");

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());
    private static final Map<String, Set<String>> BY_NAME = byName();

    private Countries() {}

    /** Whether ISO 3166 knows this code, in capitals. */
    public static boolean known(String code) {
        return CODES.contains(code);
    }

    /** The English name of a country, the code itself where it is none. */
    public static String name(String code) {
        return known(code) ? new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH) : code;
    }

    /** English names by code, in the order of the names. */
    public static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        CODES.stream().sorted(NameOrder.by(Countries::name)).forEach(code -> names.put(code, name(code)));
        return names;
    }

    /**
     * The country that an address ends in, where it ends in a country's full name, in English or in a language of that country,
     * which is no other place's name. Never from two letters: "IL" is Illinois and Israel.
     */
    public static Optional<String> endOf(String address) {
        String[] parts = address.strip().replaceFirst("[.,;\\s]+$", "").split("[,;\\n]");
        String last = folded(parts[parts.length - 1]);
        Set<String> named = BY_NAME.getOrDefault(last, Set.of());
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private static Map<String, Set<String>> byName() {
        Map<String, Set<String>> names = new HashMap<>();
        LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        for (String code : CODES) {
            String own = ULocale.addLikelySubtags(new ULocale("und_" + code)).getLanguage();
            Arrays.asList(english.regionDisplayName(code), name(code), ULocale.getDisplayCountry("_" + code, own))
                    .forEach(name -> put(names, name, code));
        }
        FURTHER.forEach((name, code) -> put(names, name, code));
        names.keySet().removeAll(AMBIGUOUS);
        names.keySet().removeIf(name -> name.matches("[a-z]{0,2}"));
        return names;
    }

    private static void put(Map<String, Set<String>> names, String name, String code) {
        names.computeIfAbsent(folded(name), none -> new HashSet<>()).add(code);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0]+", " ")
                .replace("&", "and")
                .strip();
    }
}
