package auditway.catalogue.programme.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Constants as files spell them: lower case with hyphens. */
final class Words {

    private Words() {}

    /** @throws IllegalArgumentException if no constant is spelled like this */
    static <E extends Enum<E>> E read(Class<E> words, String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> spelling(word).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    static <E extends Enum<E>> String of(Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .map(Words::spelling)
                .collect(Collectors.joining(", ", "one of ", ""));
    }

    private static String spelling(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if it is neither */
    static boolean trueOrFalse(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
