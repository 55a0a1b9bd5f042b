package auditway.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** SHA-256 over the canonical text of an entry: every field with its length, so that no two entries read the same. */
final class Fingerprint {

    static final String NONE = "0".repeat(64);

    private Fingerprint() {}

    static String of(String chain, int number, Instant at, TrailEntry entry, String previousHash) {
        return sha256(Stream.of(
                        chain,
                        Integer.toString(number),
                        at.toString(),
                        entry.actorId(),
                        entry.actorName(),
                        entry.role(),
                        entry.action(),
                        sized(entry.subject()),
                        sized(entry.reason()),
                        sized(entry.oldValue()),
                        sized(entry.newValue()),
                        previousHash)
                .map(Fingerprint::sized)
                .collect(Collectors.joining("\n")));
    }

    private static String sized(@Nullable String field) {
        return field == null ? "-" : field.length() + ":" + field;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256; use a complete Java runtime.", e);
        }
    }
}
