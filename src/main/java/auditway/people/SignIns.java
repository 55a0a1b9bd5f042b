package auditway.people;

import auditway.input.Limits;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks e-mail and password; too many wrong ones in a row make the address wait, whether or not it has an account. */
@Component
class SignIns implements AuthenticationProvider {

    private final Accounts accounts;
    private final FailedSignIns failures;
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String nobodysHash;

    SignIns(Accounts accounts, FailedSignIns failures, JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.failures = failures;
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
        this.nobodysHash = java.util.Objects.requireNonNull(passwords.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String key = Accounts.key(attempt.getName());
        if (key.length() > Limits.EMAIL) {
            throw new BadCredentialsException("E-mail and password do not match.");
        }
        Instant now = clock.instant();
        int before = failures.tries(key, now);
        if (before >= failures.allowed()) {
            throw new LockedException(failures.sentence(before));
        }
        Account account = accounts.byEmail(key).filter(Account::active).orElse(null);
        String hash = account == null ? nobodysHash : hash(account.id());
        boolean right = passwords.matches(String.valueOf(attempt.getCredentials()), hash);
        if (account == null || !right) {
            throw new BadCredentialsException(failures.sentence(failures.record(key, now)));
        }
        if (before > 0) {
            failures.forget(key);
        }
        SignedIn principal = new SignedIn(account);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private String hash(String accountId) {
        return jdbc.sql("select password_hash from account where id = :id")
                .param("id", accountId)
                .query(String.class)
                .single();
    }
}
