package auditway.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody signs in.
 *
 * @param address of the network
 * @param device what the cookie of an earlier sign-in says, null where there is none
 */
public record SignInPlace(String address, @Nullable String device) {

    /** Cookie of a device that has signed in before. */
    public static final String COOKIE = "auditway-device";

    public static SignInPlace of(HttpServletRequest request) {
        Stream<Cookie> cookies = request.getCookies() == null ? Stream.of() : Arrays.stream(request.getCookies());
        String device = cookies.filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[0-9a-f]{64}"))
                .findFirst()
                .orElse(null);
        return new SignInPlace(request.getRemoteAddr(), device);
    }

    /** The device as it is kept, the address where there is none. */
    String key() {
        return digest(device == null ? "address " + address : "device " + device);
    }

    /** A fingerprint of fixed length. */
    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256; use a complete Java runtime.", e);
        }
    }
}
