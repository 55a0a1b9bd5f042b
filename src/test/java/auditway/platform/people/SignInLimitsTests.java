package auditway.platform.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Tag("both-databases")
class SignInLimitsTests {

    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
    private static final String MAIL = "d.pool@issi.example";
    private static final String DEVICE = "a".repeat(64);

    private final AtomicInteger looked = new AtomicInteger();
    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(4);
    private final PasswordEncoder passwords = new PasswordEncoder() {

        @Override
        public @Nullable String encode(@Nullable CharSequence typed) {
            return bcrypt.encode(typed);
        }

        @Override
        public boolean matches(@Nullable CharSequence typed, @Nullable String hash) {
            looked.incrementAndGet();
            return bcrypt.matches(typed, hash);
        }
    };
    private final DataSource database = TestDatabase.migrated();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Accounts accounts = new Accounts(jdbc, passwords);
    private final SignInDesk desk = new SignInDesk(database, accounts, passwords);
    private final Account david =
            accounts.add(new NewAccount(MAIL, "David Pool", "auditway", "ISSI", null, Set.of(Role.AUDITOR)));

    @Test
    void wrong_passwords_of_others_do_not_lock_the_owner_out() {
        wrong(7, MAIL, "10.6.6.6");
        assertThatThrownBy(() -> desk.signIn(MAIL, "auditway", "10.6.6.6", null, NOW))
                .isInstanceOf(LockedException.class);
        assertThatCode(() -> desk.signIn(MAIL, "auditway", "10.0.0.1", null, NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void a_device_that_signed_in_before_is_let_in_while_its_own_network_tries_passwords() {
        new KnownPlaces(jdbc, Clock.fixed(NOW, ZoneOffset.UTC))
                .remember(david.id(), new SignInPlace("10.0.0.1", DEVICE));
        wrong(7, MAIL, "10.0.0.1");
        for (int other = 0; other < 20; other++) {
            wrong(1, MAIL, "10.7.0." + other);
        }
        assertThatThrownBy(() -> desk.signIn(MAIL, "auditway", "10.9.9.9", null, NOW))
                .isInstanceOf(LockedException.class)
                .hasMessageContaining("from a device that you used before");
        assertThatCode(() -> desk.signIn(MAIL, "auditway", "10.0.0.1", DEVICE, NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void an_address_that_tries_one_account_after_the_other_waits() {
        for (int other = 0; other < 8; other++) {
            wrong(1, "someone" + other + "@issi.example", "10.6.6.6");
        }
        assertThatThrownBy(() -> desk.signIn(MAIL, "auditway", "10.6.6.6", null, NOW))
                .isInstanceOf(LockedException.class);
    }

    @Test
    void of_forty_wrong_tries_at_once_no_more_than_five_are_looked_at() throws Exception {
        SignIns one = desk.at(NOW);
        SignIns other = desk.at(NOW);
        looked.set(0);
        atOnce(
                40,
                number -> SignInDesk.signIn(number % 2 == 0 ? one : other, MAIL, "wrong" + number, "10.6.6.6", null));
        assertThat(looked.get()).isEqualTo(5);
    }

    @Test
    void a_program_that_asks_twenty_times_at_once_with_the_right_password_is_let_in_each_time() throws Exception {
        SignIns door = desk.at(NOW);
        assertThat(atOnce(20, number -> SignInDesk.signIn(door, MAIL, "auditway", "10.0.0.1", null)))
                .isZero();
    }

    @Test
    void what_counts_no_longer_is_deleted_overnight_and_what_counts_stays() {
        desk.signIn(MAIL, "auditway", "10.0.0.1", null, NOW.minus(Duration.ofDays(181)));
        desk.signIn(MAIL, "auditway", "10.0.0.2", null, NOW);
        assertThatThrownBy(() -> desk.signIn(MAIL, "wrong", "10.6.6.6", null, NOW.minus(Duration.ofMinutes(16))))
                .isInstanceOf(AuthenticationException.class);
        wrong(5, MAIL, "10.6.6.7");
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        KnownPlaces places = new KnownPlaces(jdbc, clock);
        new OldSignIns(new SignInLimits(new SignInTries(jdbc), places, 5, 8, 20, Duration.ofMinutes(15)), places, clock)
                .delete();
        assertThat(count("known_place")).isOne();
        assertThat(count("sign_in_try where last_at < timestamp with time zone '2026-11-23 08:30:00Z'"))
                .isZero();
        assertThatThrownBy(() -> desk.signIn(MAIL, "auditway", "10.6.6.7", null, NOW))
                .isInstanceOf(LockedException.class);
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private void wrong(int times, String email, String address) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> desk.signIn(email, "wrong", address, null, NOW))
                    .isInstanceOf(AuthenticationException.class);
        }
    }

    private interface Work {
        void of(int number);
    }

    /** How many were refused. */
    private static int atOnce(int many, Work work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(10);
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int number = i;
                all.add(people.submit(() -> {
                    try {
                        work.of(number);
                        return false;
                    } catch (AuthenticationException refused) {
                        return true;
                    }
                }));
            }
            int refused = 0;
            for (Future<Boolean> one : all) {
                refused += one.get() ? 1 : 0;
            }
            return refused;
        } finally {
            people.shutdown();
        }
    }
}
