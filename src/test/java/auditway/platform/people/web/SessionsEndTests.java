package auditway.platform.people.web;

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
