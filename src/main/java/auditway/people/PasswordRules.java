package auditway.people;

import auditway.refusal.Invalid;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/** What a password that somebody chooses must be: long, and hard to guess for who knows its owner and the usual lists. */
final class PasswordRules {

    private static final int SHORTEST = 12;
    private static final double ENTROPY = 36;

    private PasswordRules() {}

    /** @throws Invalid on the field {@code password} */
    static void check(String password, String before, String name, String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new Invalid("password", "Choose a password of at least 12 characters; four unrelated words will do.");
        }
        if (password.equals(before)) {
            throw new Invalid("password", "Choose a password that differs from the present one.");
        }
        if (isGuessed(password, name, email)) {
            throw new Invalid(
                    "password",
                    "This password is easily guessed; leave out your name, your address and common words or rows, "
                            + "or choose four unrelated words.");
        }
    }

    private static boolean isGuessed(String password, String name, String email) {
        List<Dictionary> dictionaries = new java.util.ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
        DictionaryBuilder own = new DictionaryBuilder().setDictionaryName("own").setExclusion(true);
        Stream.of(email, email.replaceFirst("@.*", ""), name, "auditway")
                .flatMap(words -> Stream.concat(Stream.of(words), Stream.of(words.split("[^\\p{L}\\p{N}]+"))))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2)
                .forEach(word -> own.addWord(word, 0));
        dictionaries.add(own.createDictionary());
        return !new Nbvcxz(new ConfigurationBuilder()
                        .setDictionaries(dictionaries)
                        .setMinimumEntropy(ENTROPY)
                        .setLocale(Locale.ENGLISH)
                        .createConfiguration())
                .estimate(password.toLowerCase(Locale.ROOT).strip())
                .isMinimumEntropyMet();
    }
}
