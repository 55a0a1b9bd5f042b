package auditway.platform.trail;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** SHA-256 over the canonical text of an entry: every field with its length, so that no two entries read the same. */
final class Fingerprint {

    static final String NONE = "0".repeat(64);

    private Fingerprint() {}

    static String of(String chain, int number, Instant at, TrailEntry entry, String previousHash) {
        return DigestUtils.sha256Hex(Stream.of(
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
}
