package auditway.platform.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * From where a person signs in.
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
        return DigestUtils.sha256Hex(device == null ? "address " + address : "device " + device);
    }
}
