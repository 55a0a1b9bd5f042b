package auditway.platform.people;

import auditway.platform.input.Limits;
import auditway.platform.input.Shortened;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks e-mail and password; too many wrong ones in a row make this place wait, whether or not there is such an account. */
@Component
class SignIns implements AuthenticationProvider {

    private static final SignInPlace NOWHERE = new SignInPlace("unknown", null);

    private final Accounts accounts;
    private final SignInLimits limits;
    private final KnownPlaces places;
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Trail trail;
    private final Clock clock;
    private final String nobodysHash;
    private final RightPasswords right = new RightPasswords();
    private final Object[] turns =
            IntStream.range(0, 64).mapToObj(turn -> new Object()).toArray();

    SignIns(
            Accounts accounts,
            SignInLimits limits,
            KnownPlaces places,
            JdbcClient jdbc,
            PasswordEncoder passwords,
            Trail trail,
            Clock clock) {
        this.accounts = accounts;
        this.limits = limits;
        this.places = places;
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
        this.nobodysHash = Objects.requireNonNull(passwords.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String email = Accounts.key(attempt.getName());
        if (email.length() > Limits.EMAIL) {
            throw new BadCredentialsException("E-mail and password do not match.");
        }
        SignInPlace place = attempt.getDetails() instanceof SignInPlace from ? from : NOWHERE;
        Account account = accounts.byEmail(email).filter(Account::active).orElse(null);
        Object turn = turns[Math.floorMod((email + place.key()).hashCode(), turns.length)];
        synchronized (turn) {
            check(email, String.valueOf(attempt.getCredentials()), account, place);
        }
        SignedIn principal = new SignedIn(Objects.requireNonNull(account));
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** One after the other for one place and account: who asks often with the right password is not one too many. */
    private void check(String email, String password, @Nullable Account account, SignInPlace place) {
        Instant now = clock.instant();
        SignInLimits.Try tried = limits.of(email, place, now);
        refuse(tried.full());
        String hash = account == null ? nobodysHash : hash(account.id());
        if (account != null && right.has(hash, place.key(), password, now)) {
            return;
        }
        refuse(tried.take());
        if (!passwords.matches(password, hash) || account == null) {
            if (tried.isLast()) {
                note("Sign-in locked after wrong passwords", "system", "Auditway", email, place);
            }
            throw new BadCredentialsException(tried.failed());
        }
        tried.succeeded();
        if (account.passwordDue() && accounts.isExpired(account.id(), now)) {
            throw new BadCredentialsException("This one-time password has expired; ask an administrator for another.");
        }
        right.add(hash, place.key(), password, now);
        places.remember(account.id(), new SignInPlace(place.address(), null));
        note("Signed in", account.id(), account.name(), account.email(), place);
    }

    private static void refuse(java.util.Optional<String> sentence) {
        sentence.ifPresent(why -> {
            throw new LockedException(why);
        });
    }

    private void note(String action, String actorId, String actorName, String email, SignInPlace place) {
        trail.record(TrailEntry.by(actorId, actorName, actorId.equals("system") ? "System" : "Account")
                .did(action)
                .about(Shortened.beginning(200, email))
                .changed(null, "from " + place.address()));
    }

    private String hash(String accountId) {
        return jdbc.sql("select password_hash from account where id = :id")
                .param("id", accountId)
                .query(String.class)
                .single();
    }
}
