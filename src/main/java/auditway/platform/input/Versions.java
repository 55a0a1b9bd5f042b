package auditway.platform.input;

import auditway.platform.refusal.Invalid;
import org.jspecify.annotations.Nullable;

/** Which version a program has seen. */
public final class Versions {

    private Versions() {}

    /** From the header If-Match, else from the body; null where neither says. */
    public static @Nullable Integer shown(@Nullable String ifMatch, @Nullable Integer inBody) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return inBody;
        }
        try {
            return Integer.valueOf(ifMatch.replace("\"", "").strip());
        } catch (NumberFormatException unreadable) {
            throw new Invalid("If-Match", "If-Match holds no version; send the ETag of what you last read.");
        }
    }
}
