package auditway.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;

/** The way back from a page that could not be shown. */
final class Way {

    private Way() {}

    /** The page somebody came from if it is one of ours and another one, else where they begin. */
    static String back(HttpServletRequest request) {
        String referrer = request.getHeader(HttpHeaders.REFERER);
        if (referrer == null) {
            return "/";
        }
        try {
            URI from = URI.create(referrer);
            boolean ours = request.getServerName().equals(from.getHost());
            String path = from.getRawPath();
            boolean another = !request.getRequestURI().equals(path)
                    || !request.getMethod().equals("GET");
            boolean plain = path != null && path.startsWith("/") && !path.startsWith("//");
            return ours && another && plain ? path + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery()) : "/";
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }
}
