package auditway.platform.people;

import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/** What a password that a person chooses must be: long, but not longer than its hash reads, and hard to guess. */
final class PasswordRules {

    private static final int SHORTEST = 12;

    /** bcrypt reads no more. */
    private static final int MOST_BYTES = 72;

    private static final double ENTROPY = 36;

    private PasswordRules() {}

    /** @throws Invalid on the field {@code password} */
    static void check(String password, String before, String name, String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new Invalid("password", "Choose a password of at least 12 characters; four unrelated words will do.");
        }
        tooLong(password).ifPresent(problem -> {
            throw new Invalid(List.of(problem));
        });
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

    /** Why a password is longer than can be kept, and what to do; empty for one that is not. */
    static Optional<Problem> tooLong(String password) {
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        return bytes <= MOST_BYTES
                ? Optional.empty()
                : Optional.of(
                        new Problem(
                                "password",
                                "This password is longer than can be kept: it takes " + bytes + " bytes of "
                                        + MOST_BYTES
                                        + ". A letter without an accent takes one, any other character two or more; shorten it."));
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
