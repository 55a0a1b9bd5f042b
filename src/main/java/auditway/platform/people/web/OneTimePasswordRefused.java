package auditway.platform.people.web;

import auditway.platform.people.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** A password that another person gave opens the page on which it is changed, and nothing for programs. */
final class OneTimePasswordRefused extends OncePerRequestFilter {

    private final ApiRefused refused;

    OneTimePasswordRefused(ApiRefused refused) {
        this.refused = refused;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof SignedIn signedIn && signedIn.isPasswordDue()) {
            refused.write(
                    response,
                    HttpStatus.FORBIDDEN,
                    "An administrator gave you this password; sign in on the pages and choose your own first.");
            return;
        }
        chain.doFilter(request, response);
    }
}
