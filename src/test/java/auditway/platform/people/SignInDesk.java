package auditway.platform.people;

import auditway.platform.trail.TestTrail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Signing in without the application: five tries of one place, eight of an address or an account, a quarter of an hour. */
record SignInDesk(DataSource database, Accounts accounts, PasswordEncoder passwords) {

    SignIns at(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        JdbcClient jdbc = JdbcClient.create(database);
        KnownPlaces places = new KnownPlaces(jdbc, clock);
        SignInLimits limits = new SignInLimits(new SignInTries(jdbc), places, 5, 8, 20, Duration.ofMinutes(15));
        return new SignIns(accounts, limits, places, jdbc, passwords, TestTrail.of(database, clock), clock);
    }

    void signIn(String email, String password, String address, @Nullable String device, Instant now) {
        signIn(at(now), email, password, address, device);
    }

    static void signIn(SignIns desk, String email, String password, String address, @Nullable String device) {
        UsernamePasswordAuthenticationToken attempt =
                UsernamePasswordAuthenticationToken.unauthenticated(email, password);
        attempt.setDetails(new SignInPlace(address, device));
        desk.authenticate(attempt);
    }
}
