package auditway.platform.people.web;

import static auditway.Persona.HELEN;
import static auditway.Persona.SAMUEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import auditway.ApplicationTest;
import auditway.platform.people.Account;
import auditway.platform.people.AccountKeeping.OneTime;
import auditway.platform.people.Accounts;
import auditway.platform.people.DemoPeople;
import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sessions end with what they were begun on. */
@ApplicationTest
class SessionsEndTests {

    private static final String CHOSEN = "kettle granite umbrella seven";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DemoPeople people;

    private Account olga;

    @BeforeEach
    void anAccount() {
        String email = "olga-" + UUID.randomUUID() + "@issi.example";
        people.introduce(
                List.of(new NewAccount(email, "Olga Vogt", DemoPeople.PASSWORD, "ISSI", null, Set.of(Role.OBSERVER))));
        olga = accounts.byEmail(email).orElseThrow();
    }

    @Test
    void a_new_password_ends_all_sessions_but_the_one_in_which_it_was_chosen() {
        MockHttpSession here = signIn(DemoPeople.PASSWORD);
        MockHttpSession elsewhere = signIn(DemoPeople.PASSWORD);
        assertThat(choose(here, DemoPeople.PASSWORD)).hasRedirectedUrl("/settings");
        assertThat(mvc.get().uri("/settings").session(here)).hasStatusOk();
        assertThat(mvc.get().uri("/settings").session(elsewhere)).hasStatus(302);
    }

    @Test
    void another_e_mail_address_ends_all_sessions_and_another_name_none() {
        MockHttpSession session = signIn(DemoPeople.PASSWORD);
        assertThat(rename("Olga Vogt-Maier", olga.email())).hasStatus(302);
        assertThat(mvc.get().uri("/settings").session(session)).hasStatusOk();
        String email = "vogt-maier-" + UUID.randomUUID() + "@issi.example";
        assertThat(rename("Olga Vogt-Maier", email)).hasStatus(302);
        assertThat(mvc.get().uri("/settings").session(session)).hasStatus(302);
        assertThat(accounts.get(olga.id()))
                .extracting(Account::name, Account::email)
                .containsExactly("Olga Vogt-Maier", email);
    }

    @Test
    void an_e_mail_address_that_another_account_has_in_any_case_of_its_letters_is_refused_and_what_was_typed_stays() {
        assertThat(rename("Olga Typed", SAMUEL.account(accounts).email().toUpperCase(Locale.ROOT)))
                .hasStatus(422)
                .bodyText()
                .contains("Another account uses this e-mail address", "Olga Typed");
        assertThat(rename("", "no address")).hasStatus(422).bodyText().contains("Enter a name");
        assertThat(rename("Olga Vogt", olga.email().toUpperCase(Locale.ROOT))).hasStatus(302);
        assertThat(mvc.post()
                        .uri("/settings/accounts/{id}/person", olga.id())
                        .param("name", "x")
                        .with(HELEN.signedIn()))
                .hasStatus(403);
    }

    private MvcTestResult rename(String name, String email) {
        return mvc.post()
                .uri("/settings/accounts/{id}/person", olga.id())
                .param("name", name)
                .param("email", email)
                .with(SAMUEL.signedIn())
                .exchange();
    }

    @Test
    void other_roles_and_a_closed_account_end_its_sessions() {
        MockHttpSession session = signIn(DemoPeople.PASSWORD);
        accounts.give(olga.id(), Set.of(Role.AUDITOR), null);
        assertThat(mvc.get().uri("/settings").session(session)).hasStatus(302);

        session = signIn(DemoPeople.PASSWORD);
        accounts.activate(olga.id(), false);
        accounts.activate(olga.id(), true);
        assertThat(mvc.get().uri("/settings").session(session)).hasStatus(302);
    }

    @Test
    void a_password_that_an_administrator_had_made_up_is_changed_before_anything_else() {
        MockHttpSession before = signIn(DemoPeople.PASSWORD);
        MvcTestResult given = mvc.post()
                .uri("/settings/accounts/{id}/password", olga.id())
                .with(SAMUEL.signedIn())
                .exchange();
        String password = ((OneTime) Objects.requireNonNull(
                        given.getMvcResult().getFlashMap().get("oneTime")))
                .password();
        assertThat(mvc.get().uri("/settings").session(before)).hasStatus(302);

        MockHttpSession session = signIn(password);
        assertThat(mvc.get().uri("/audits").session(session)).hasRedirectedUrl("/settings/password");
        assertThat(mvc.get().uri("/settings/password").session(session))
                .bodyText()
                .contains("Choose your own before you go on");
        assertThat(mvc.get().uri("/api/v1/me").with(httpBasic(olga.email(), password)))
                .hasStatus(403);
        assertThat(choose(session, password)).hasRedirectedUrl("/settings");
        assertThat(mvc.get().uri("/audits").session(session)).hasStatusOk();
        assertThat(mvc.get().uri("/api/v1/me").with(httpBasic(olga.email(), CHOSEN)))
                .hasStatusOk();
    }

    @Test
    void a_one_time_password_is_taken_until_another_is_chosen_as_the_pages_say() {
        Object given = mvc.post()
                .uri("/settings/accounts/{id}/password", olga.id())
                .with(SAMUEL.signedIn())
                .exchange()
                .getMvcResult()
                .getFlashMap()
                .get("oneTime");
        assertThat(mvc.get()
                        .uri("/settings/accounts")
                        .with(SAMUEL.signedIn())
                        .flashAttr("oneTime", Objects.requireNonNull(given)))
                .bodyText()
                .contains("it is accepted until its owner chooses another, for seven days at most");
        assertThat(mvc.get().uri("/settings/accounts/{id}", olga.id()).with(SAMUEL.signedIn()))
                .bodyText()
                .contains("accepted for seven days at most")
                .doesNotContain("one sign-in");
        String password = ((OneTime) given).password();
        signIn(password);
        MockHttpSession again = signIn(password);
        assertThat(mvc.get().uri("/settings/password").session(again))
                .bodyText()
                .contains("accepted for seven days at most")
                .doesNotContain("one sign-in");
        choose(again, password);
        assertThat(mvc.get().uri("/api/v1/me").with(httpBasic(olga.email(), password)))
                .hasStatus(401);
    }

    private MvcTestResult choose(MockHttpSession session, String present) {
        return mvc.post()
                .uri("/settings/password")
                .session(session)
                .with(csrf())
                .param("old", present)
                .param("password", CHOSEN)
                .exchange();
    }

    private MockHttpSession signIn(String password) {
        MvcTestResult result = mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", olga.email())
                .param("password", password)
                .exchange();
        assertThat(result).hasStatus(302).hasHeader("Location", "/");
        return (MockHttpSession)
                java.util.Objects.requireNonNull(result.getRequest().getSession());
    }
}
