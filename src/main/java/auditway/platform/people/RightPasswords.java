package auditway.platform.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Remembers for some minutes that a password was right, as a keyed fingerprint, so that programs need not prove it each time. */
final class RightPasswords {

    private static final int MOST = 1000;
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final SecretKeySpec key;
    private final Map<String, Instant> until = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    RightPasswords() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, "HmacSHA256");
    }

    synchronized boolean has(String hash, String place, String password, Instant now) {
        return until.getOrDefault(fingerprint(hash, place, password), Instant.MIN)
                .isAfter(now);
    }

    synchronized void add(String hash, String place, String password, Instant now) {
        until.put(fingerprint(hash, place, password), now.plus(REMEMBERED));
    }

    private String fingerprint(String hash, String place, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            String all = hash + "\n" + place + "\n" + password;
            return HexFormat.of().formatHex(mac.doFinal(all.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256; use a complete Java runtime.", e);
        }
    }
}
