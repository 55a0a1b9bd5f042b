package auditway.platform.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses passwords that came readably over a network. */
final class PlainBasicRefused extends OncePerRequestFilter {

    private final boolean readable;
    private final ApiRefused refused;

    PlainBasicRefused(boolean readable, ApiRefused refused) {
        this.readable = readable;
        this.refused = refused;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean offered = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        if (offered && !readable && !request.isSecure() && !isThisMachine(request)) {
            refused.write(
                    response,
                    HttpStatus.FORBIDDEN,
                    "HTTP Basic over plain HTTP is taken from this machine only; use https, and change the password sent.");
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isThisMachine(HttpServletRequest request) throws IOException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
