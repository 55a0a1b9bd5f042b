package auditway.platform.people.web;

import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a change of roles, a deactivation or a new password count from the next request: sessions begun before are over. A password
 * that another person gave is changed before any other page.
 */
final class AccountStillValid extends OncePerRequestFilter {

    private static final String PASSWORD = "/settings/password";

    private final Accounts accounts;

    AccountStillValid(Accounts accounts) {
        this.accounts = accounts;
    }

    private static boolean isAllowedBefore(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(PASSWORD) || path.equals("/sign-out") || path.equals("/error");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().matches("/(webjars|css|js|img)/.*");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            Optional<Account> account = accounts.find(signedIn.getUsername())
                    .filter(Account::active)
                    .filter(signedIn::holds);
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            account.map(SignedIn::new)
                    .map(now -> UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities()))
                    .ifPresent(context::setAuthentication);
            SecurityContextHolder.setContext(context);
            HttpSession session = request.getSession(false);
            if (account.isEmpty() && session != null) {
                session.invalidate();
            }
            if (account.filter(Account::passwordDue).isPresent() && !isAllowedBefore(request)) {
                response.sendRedirect(request.getContextPath() + PASSWORD);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
