package auditway.people.web;

import auditway.people.Account;
import auditway.people.Accounts;
import auditway.people.SignedIn;
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

/** Lets a change of roles or a deactivation count from the next request, not from the next sign-in. */
final class AccountStillValid extends OncePerRequestFilter {

    private final Accounts accounts;

    AccountStillValid(Accounts accounts) {
        this.accounts = accounts;
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
            Optional<Account> account = accounts.find(signedIn.getUsername()).filter(Account::active);
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            account.map(SignedIn::new)
                    .map(now -> UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities()))
                    .ifPresent(context::setAuthentication);
            SecurityContextHolder.setContext(context);
            HttpSession session = request.getSession(false);
            if (account.isEmpty() && session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }
}
