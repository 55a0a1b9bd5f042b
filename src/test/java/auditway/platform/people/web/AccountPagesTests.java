package auditway.platform.people.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.SAMUEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.DemoPeople;
import auditway.platform.people.NewAccount;
import auditway.platform.people.OwnPassword;
import auditway.platform.people.Role;
import auditway.platform.people.SignedIn;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Accounts as administrators keep them, and what closing one or changing a password means to its owner. */
@ApplicationTest
class AccountPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OwnPassword own;

    @Test
    void a_closed_account_is_out_from_the_next_request() {
        Account guest = accounts.add(
                new NewAccount("guest@issi.example", "Guest", "auditway", "ISSI", null, Set.of(Role.OBSERVER)));
        assertThat(mvc.get().uri("/settings").with(SecurityMockMvcRequestPostProcessors.user(new SignedIn(guest))))
                .hasStatusOk();
        accounts.activate(guest.id(), false);

        assertThat(mvc.get().uri("/settings").with(SecurityMockMvcRequestPostProcessors.user(new SignedIn(guest))))
                .hasStatus(302);
    }

    @Test
    void accounts_are_kept_by_administrators_alone() {
        assertThat(mvc.get().uri("/settings/accounts").with(HELEN.signedIn())).hasStatus(403);
        assertThat(mvc.get().uri("/settings/accounts").with(SAMUEL.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Jana Kruse", "j.kruse@tecracer.example");
    }

    @Test
    void a_refused_account_keeps_what_was_typed() {
        assertThat(mvc.post()
                        .uri("/settings/accounts")
                        .with(SAMUEL.signedIn())
                        .param("name", "Ana Costa")
                        .param("email", "ana")
                        .param("password", "auditway")
                        .param("roles", "AUDITOR"))
                .hasStatus(422)
                .bodyText()
                .contains("Ana Costa", "#f-email", "Enter one e-mail address such as");
    }

    @Test
    void an_account_is_opened_changed_and_closed() {
        assertThat(mvc.post()
                        .uri("/settings/accounts")
                        .with(SAMUEL.signedIn())
                        .param("name", "Ana Costa")
                        .param("email", "a.costa@issi.example")
                        .param("firm", "ISSI")
                        .param("password", "auditway")
                        .param("roles", "AUDITOR"))
                .hasStatus(302);
        Account ana = accounts.byEmail("a.costa@issi.example").orElseThrow();
        assertThat(mvc.post()
                        .uri("/settings/accounts/" + ana.id() + "/roles")
                        .with(SAMUEL.signedIn())
                        .param("roles", "AUDITOR", "TECHNICAL_EXPERT"))
                .hasStatus(302);
        assertThat(mvc.post()
                        .uri("/settings/accounts/" + ana.id() + "/activation")
                        .with(SAMUEL.signedIn())
                        .param("active", "false"))
                .hasStatus(302);

        assertThat(accounts.get(ana.id()).roles()).containsExactlyInAnyOrder(Role.AUDITOR, Role.TECHNICAL_EXPERT);
        assertThat(accounts.get(ana.id()).active()).isFalse();
    }

    @Test
    void a_password_is_changed_by_who_knows_the_old_one() {
        assertThat(mvc.post()
                        .uri("/settings/password")
                        .with(DAVID.signedIn())
                        .param("old", "wrong")
                        .param("password", "another-one"))
                .hasStatus(422)
                .bodyText()
                .contains("This is not your present password");
    }

    @Test
    void after_five_wrong_ones_the_present_password_is_not_taken_either() {
        String name = "tries-" + UUID.randomUUID().toString().substring(0, 8);
        Actor owner = accounts.add(new NewAccount(
                        name + "@issi.example", name, DemoPeople.PASSWORD, "ISSI", null, Set.of(Role.AUDITOR)))
                .actor();
        for (int tries = 0; tries < 5; tries++) {
            assertThatThrownBy(() -> own.change("wrong", "a-long-new-passphrase", owner))
                    .hasMessageContaining("This is not your present password");
        }
        assertThatThrownBy(() -> own.change(DemoPeople.PASSWORD, "a-long-new-passphrase", owner))
                .hasMessageContaining("wait 15 minutes");
    }

    @Test
    void a_blank_is_no_role() {
        assertThat(mvc.post()
                        .uri("/settings/accounts")
                        .with(SAMUEL.signedIn())
                        .param("name", "Nobody")
                        .param("email", "nobody@issi.example")
                        .param("roles", " "))
                .hasStatus(422);
    }
}
