package auditway.platform.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.TestDatabase;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@Tag("both-databases")
class AccountsTests {

    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

    private final javax.sql.DataSource database = TestDatabase.migrated();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final BCryptPasswordEncoder passwords = new BCryptPasswordEncoder(4);
    private final Accounts accounts = new Accounts(jdbc, passwords);

    @Test
    void an_account_is_found_by_its_address_whatever_the_case() {
        Account jana = accounts.add(person("j.kruse@tecracer.example", "tecracer", Role.PARTNER_LEAD));

        assertThat(accounts.byEmail("J.Kruse@TecRacer.example")).contains(jana);
        assertThat(accounts.find(jana.id())).contains(jana);
        assertThat(accounts.names(List.of(jana.id(), "gone"))).containsOnlyKeys(jana.id());
    }

    @Test
    void an_address_is_taken_once() {
        accounts.add(person("d.pool@issi.example", null, Role.AUDITOR));

        assertThatThrownBy(() -> accounts.add(person("D.POOL@issi.example", null, Role.AUDITOR)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("Another account uses this e-mail address");
    }

    @Test
    void one_account_with_a_zone_that_cannot_be_read_keeps_no_list_from_being_shown() {
        Account jana = accounts.add(person("zone@tecracer.example", "tecracer", Role.PARTNER_LEAD));
        for (String zone : List.of("Mars/Olympus", "GMT+99", "", "EST", "Europe/Berlin")) {
            jdbc.sql("update account set zone = ? where id = ?")
                    .params(zone, jana.id())
                    .update();
            assertThat(accounts.all()).extracting(Account::id).contains(jana.id());
        }
        assertThat(accounts.get(jana.id()).zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        NewAccount empty = new NewAccount("nobody", " ", "long".repeat(20), "", null, Set.of());

        assertThatThrownBy(() -> accounts.add(empty))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Invalid.Problem::field)
                                .containsExactly("name", "email", "password", "roles"));
    }

    @Test
    void partner_roles_are_held_for_a_partner_and_never_with_others() {
        assertThatThrownBy(() -> accounts.add(person("a@b.example", null, Role.PARTNER_LEAD)))
                .hasMessage("Choose the partner this person works for.");
        assertThatThrownBy(() -> accounts.add(person("a@b.example", "tecracer", Role.AUDITOR)))
                .hasMessage("Leave the partner empty, or choose a partner role.");
        assertThatThrownBy(() -> accounts.add(person("a@b.example", "tecracer", Role.PARTNER_LEAD, Role.AUDITOR)))
                .hasMessage("Give partner roles and other roles to different accounts.");
    }

    @Test
    void only_active_accounts_are_offered_for_work() {
        Account david = accounts.add(person("d.pool@issi.example", null, Role.AUDITOR));
        Account priya = accounts.add(person("p.raman@issi.example", null, Role.TECHNICAL_EXPERT, Role.AUDITOR));
        accounts.activate(david.id(), false);

        assertThat(accounts.withRole(Role.AUDITOR)).containsExactly(priya);
        assertThat(accounts.all()).hasSize(2);
    }

    @Test
    void the_last_administrator_stays() {
        Account samuel = accounts.add(person("s.ortiz@programme.example", null, Role.ADMINISTRATOR));

        assertThatThrownBy(() -> accounts.activate(samuel.id(), false)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> accounts.give(samuel.id(), Set.of(Role.AUDITOR), null))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void five_wrong_passwords_make_an_address_wait_for_a_quarter_of_an_hour() {
        accounts.add(person("d.pool@issi.example", null, Role.AUDITOR));
        for (String left : List.of("Four more attempts", "Three more", "Two more", "One more attempt,", "wait 15")) {
            assertThatThrownBy(() -> signIn("d.pool@issi.example", "wrong", NOW))
                    .isInstanceOf(BadCredentialsException.class)
                    .hasMessageContaining(left);
        }

        assertThatThrownBy(() -> signIn("d.pool@issi.example", "auditway", NOW.plusSeconds(899)))
                .isInstanceOf(LockedException.class);
        signIn("d.pool@issi.example", "auditway", NOW.plusSeconds(901));
    }

    @Test
    void the_right_password_forgets_the_wrong_ones() {
        accounts.add(person("d.pool@issi.example", null, Role.AUDITOR));
        assertThatThrownBy(() -> signIn("d.pool@issi.example", "wrong", NOW)).hasMessageContaining("Four");
        signIn("D.Pool@issi.example", "auditway", NOW);

        assertThatThrownBy(() -> signIn("d.pool@issi.example", "wrong", NOW)).hasMessageContaining("Four");
    }

    @Test
    void strangers_and_closed_accounts_are_told_the_same_as_wrong_passwords() {
        Account david = accounts.add(person("d.pool@issi.example", null, Role.AUDITOR));
        accounts.activate(david.id(), false);

        assertThatThrownBy(() -> signIn("d.pool@issi.example", "auditway", NOW)).hasMessageContaining("Four more");
        assertThatThrownBy(() -> signIn("nobody@issi.example", "auditway", NOW)).hasMessageContaining("Four more");
    }

    private void signIn(String email, String password, Instant at) {
        new SignInDesk(database, accounts, passwords).signIn(email, password, "10.0.0.1", null, at);
    }

    private static NewAccount person(String email, @Nullable String organisationId, Role... roles) {
        return new NewAccount(email, email, "auditway", "ISSI", organisationId, Set.of(roles));
    }
}
