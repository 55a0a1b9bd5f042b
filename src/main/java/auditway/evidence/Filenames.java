package auditway.evidence;

import auditway.refusal.Invalid;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names of files and addresses as people send them, made safe to keep and show. */
final class Filenames {

    private static final int LONGEST = 200;

    private Filenames() {}

    /** The last part of a path without control characters, at most 200 characters. */
    static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip();
        if (plain.isEmpty() || plain.matches("\\.+")) {
            return "file";
        }
        return plain.substring(Math.max(0, plain.length() - LONGEST));
    }

    static String shortened(String title) {
        return title.substring(0, Math.min(title.length(), 400));
    }

    /** @throws Invalid unless it is an http or https address with a host */
    static String address(String given) {
        try {
            URI address = URI.create(given.strip());
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            if (web && address.getHost() != null && given.length() <= 2000) {
                return address.toString();
            }
        } catch (IllegalArgumentException notAnAddress) {
            throw noAddress(given);
        }
        throw noAddress(given);
    }

    /** A link's address as if it were content. */
    static FileContents.Kept kept(String address) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return new FileContents.Kept(HexFormat.of().formatHex(digest), 0, "text/uri-list");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static Invalid noAddress(String given) {
        return new Invalid("link", "\"" + given + "\" is no web address; begin it with https://.");
    }
}
