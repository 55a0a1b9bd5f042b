package auditway.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Where somebody goes on after signing in: a page of this application, never another site. */
final class ReturnPath {

    /** The parameter of the sign-in page that carries it. */
    static final String PARAMETER = "to";

    private static final int LIMIT = 2000;

    private ReturnPath() {}

    /** The page that was asked for, or the one from which something was sent. */
    static String of(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            return safe(within(request, request.getRequestURI()) + (query == null ? "" : "?" + query));
        }
        return sender(request);
    }

    /** The page of this application that sent the request. */
    static String sender(HttpServletRequest request) {
        String referrer = request.getHeader(HttpHeaders.REFERER);
        try {
            URI from = URI.create(referrer == null ? "" : referrer);
            String query = from.getRawQuery();
            boolean ours = request.getServerName().equals(from.getHost()) && from.getRawPath() != null;
            return ours ? safe(within(request, from.getRawPath()) + (query == null ? "" : "?" + query)) : "/";
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }

    /** The path if it stays within this application, else the start. */
    static String safe(@Nullable String path) {
        if (path == null || path.length() > LIMIT || path.startsWith("/sign-")) {
            return "/";
        }
        return path.matches("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*") ? path : "/";
    }

    /** The sign-in page that leads back there. */
    static String signIn(String path) {
        return path.equals("/")
                ? "/sign-in"
                : "/sign-in?" + PARAMETER + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static String within(HttpServletRequest request, String path) {
        return path.startsWith(request.getContextPath())
                ? path.substring(request.getContextPath().length())
                : "/";
    }
}
