package auditway.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The page above an address that only takes forms. A browser that shows a refused form stands at such an address; loading it again, or
 * signing in on the way, leads to the page where the form is, and what was typed comes back there.
 */
@Component
class PageAbove {

    private final ObjectProvider<RequestMappingHandlerMapping> addresses;

    PageAbove(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> addresses) {
        this.addresses = addresses;
    }

    /** Empty for programs, and where no part of the address has a page. */
    Optional<String> of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String accepted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        if (!request.getMethod().equals("GET")
                || path.startsWith("/api/")
                || !accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            return Optional.empty();
        }
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            String above = path.substring(0, end);
            if (hasPage(above)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    private boolean hasPage(String path) {
        PathContainer parts = PathContainer.parsePath(path);
        return addresses.getObject().getHandlerMethods().entrySet().stream()
                .filter(one -> one.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .filter(one -> isDrawn(one.getValue()))
                .map(one -> one.getKey().getPathPatternsCondition())
                .anyMatch(patterns -> patterns != null
                        && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(parts)));
    }

    /** Downloads and links that lead away are no pages. */
    private static boolean isDrawn(HandlerMethod handler) {
        return handler.getReturnType().getParameterType() == String.class;
    }
}
