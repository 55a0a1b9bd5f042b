package auditway.platform.input;

import auditway.platform.refusal.Invalid;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder.ParserType;

/**
 * A link as a person typed or pasted it.
 *
 * @param typed as people read it
 * @param href as browsers ask for it: blanks, letters and signs encoded, the host in ASCII (WHATWG URL)
 */
public record WebAddress(String typed, String href) {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/\\\\?#]");
    private static final String TAKEN_APART = "\"<>\\^`{}";
    private static final Pattern HOST = Pattern.compile("([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\\.?)+|\\[[0-9a-f:.]+]");

    /**
     * Reads a link.
     *
     * @param what how the page calls the field
     * @throws Invalid unless it leads to a page on the web: https, a host, nobody's name and password
     */
    public static WebAddress of(String field, String what, String given) {
        String typed = CleanText.line(given);
        if (typed.length() > Limits.LINK) {
            throw new Invalid(field, Limits.tooLong(what, Limits.LINK, typed.length()));
        }
        return read(typed)
                .filter(link -> link.href().startsWith("https:"))
                .orElseThrow(() -> new Invalid(field, sentence(typed)));
    }

    /** The link as it was kept, http included, nothing where it leads to no page on the web. */
    public static Optional<WebAddress> read(String typed) {
        if (typed.length() > Limits.LINK || !WEB.matcher(typed).lookingAt()) {
            return Optional.empty();
        }
        try {
            UriComponents parts = UriComponentsBuilder.fromUriString(typed, ParserType.WHAT_WG)
                    .build();
            String host = parts.getHost();
            boolean sound = host != null && parts.getUserInfo() == null && parts.getPort() != 0 && isHost(host);
            return sound ? Optional.of(new WebAddress(typed, encoded(parts.toUriString()))) : Optional.empty();
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether {@link #of} takes it. */
    public static boolean isSound(String typed) {
        return read(typed).filter(link -> link.href().startsWith("https:")).isPresent();
    }

    /** What to do about one that is not taken. */
    public static String sentence(String typed) {
        return "“" + Shortened.to(60, typed)
                + "” is no web address; copy it from the browser, it begins with https://.";
    }

    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        for (byte one : address.getBytes(StandardCharsets.UTF_8)) {
            if (one <= ' ' || one == 0x7F || TAKEN_APART.indexOf(one) >= 0) {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
            } else {
                encoded.append((char) one);
            }
        }
        return encoded.toString();
    }

    private static boolean isHost(String host) {
        String ascii = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        return HOST.matcher(ascii.toLowerCase(Locale.ROOT)).matches();
    }
}
