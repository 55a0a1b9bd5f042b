package auditway.platform.people.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The sign-in page, and the page it leads to afterwards. */
final class SignInAddress {

    /** The parameter that carries the page to go on to. */
    static final String TO = "to";

    private SignInAddress() {}

    static String leadingTo(String path) {
        return path.equals("/") ? "/sign-in" : "/sign-in?" + TO + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
