package auditway.platform.input;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Where a person goes on or back to: a page of this application, never another site. */
public final class ReturnPath {

    private static final String START = "/";
    private static final int LIMIT = 2000;

    private ReturnPath() {}

    /** The path if it stays within this application, else the start. */
    public static String safe(@Nullable String path) {
        return safe(path, START);
    }

    /** The path if it stays within this application, else the other one; braces are escaped, as a redirect reads them as a template. */
    public static String safe(@Nullable String path, String otherwise) {
        if (path == null || path.length() > LIMIT || path.startsWith("/sign-")) {
            return otherwise;
        }
        String literal = path.replace("{", "%7B").replace("}", "%7D");
        boolean steps = literal.replaceFirst("[?#].*", "").matches(".*/(\\.{0,2}/.*|\\.{1,2})");
        return literal.matches("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*") && !steps ? literal : otherwise;
    }

    /** The page that was asked for, or the one from which something was sent. */
    public static String of(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            return safe(within(request, request.getRequestURI()) + (query == null ? "" : "?" + query));
        }
        return sender(request);
    }

    /** The page of this application that sent the request, else the start. */
    public static String sender(HttpServletRequest request) {
        String referrer = request.getHeader(HttpHeaders.REFERER);
        try {
            URI from = URI.create(referrer == null ? "" : referrer);
            String query = from.getRawQuery();
            boolean ours = request.getServerName().equals(from.getHost()) && from.getRawPath() != null;
            return ours ? safe(within(request, from.getRawPath()) + (query == null ? "" : "?" + query)) : START;
        } catch (IllegalArgumentException unreadable) {
            return START;
        }
    }

    /** The page that sent the request, else the start; the start too if that page is the one that cannot be shown. */
    public static String back(HttpServletRequest request) {
        String sender = sender(request);
        boolean itself = request.getMethod().equals("GET")
                && within(request, request.getRequestURI()).equals(sender.replaceFirst("\\?.*", ""));
        return itself ? START : sender;
    }

    private static String within(HttpServletRequest request, String path) {
        return path.startsWith(request.getContextPath())
                ? path.substring(request.getContextPath().length())
                : START;
    }
}
