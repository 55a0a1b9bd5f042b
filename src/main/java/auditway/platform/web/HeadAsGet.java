package auditway.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets everything behind it see HEAD as GET, so that both are answered by the same status and headers. The body is left out by the
 * server, which knows what was asked for.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HeadAsGet extends OncePerRequestFilter {

    private static final String HEAD = "HEAD";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HEAD.equals(request.getMethod());
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new AsGet(request), response);
    }

    private static final class AsGet extends HttpServletRequestWrapper {

        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
