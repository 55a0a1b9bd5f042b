package auditway.platform.people;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Passwords nobody chose: sixteen letters and digits that are not mistaken for each other. */
final class MadeUp {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private MadeUp() {}

    static String password() {
        return RANDOM.ints(16, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
