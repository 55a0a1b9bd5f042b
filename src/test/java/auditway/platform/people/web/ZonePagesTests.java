package auditway.platform.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import auditway.ApplicationTest;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import auditway.platform.people.SignedIn;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ApplicationTest
class ZonePagesTests {

    private static final String PASSWORD = "a long walk to Lisbon";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Accounts accounts;

    private Account ana;

    @BeforeEach
    void a_person_who_has_chosen_no_zone() {
        String email = UUID.randomUUID() + "@programme.example";
        ana = accounts.add(
                new NewAccount(email, "Ana Duarte", PASSWORD, "Programme office", null, Set.of(Role.COORDINATOR)));
    }

    @Test
    void the_zone_of_the_browser_is_taken_over_with_the_first_sign_in_only() {
        signsInWith("Europe/Lisbon");
        assertThat(accounts.get(ana.id()).zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));

        signsInWith("Asia/Tokyo");
        assertThat(accounts.get(ana.id()).zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
    }

    @Test
    void a_zone_that_is_no_place_is_not_taken_over() {
        signsInWith("GMT+2");

        assertThat(accounts.get(ana.id()).zone()).isNull();
    }

    @Test
    void every_page_says_whose_clock_its_times_are_by() {
        assertThat(mvc.get().uri("/home").with(signedIn()))
                .bodyText()
                .contains("Times without a place are by the clock of <span>Berlin</span>");

        assertThat(choose("America/New_York")).hasStatus(302);
        assertThat(mvc.get().uri("/home").with(signedIn()))
                .bodyText()
                .contains("Times without a place are by the clock of <span>New York</span>");
        assertThat(mvc.get().uri("/settings").with(signedIn())).bodyText().contains("America/New York");

        assertThat(choose("UTC")).hasStatus(302);
        assertThat(mvc.get().uri("/home").with(signedIn()))
                .bodyText()
                .contains("Times without a place are by the clock of <span>UTC</span>");
    }

    @Test
    void a_zone_that_is_not_on_the_list_is_refused() {
        assertThat(choose("Etc/GMT-2")).hasStatus(422).bodyText().contains("Choose a time zone from the list");
        assertThat(accounts.get(ana.id()).zone()).isNull();
    }

    private void signsInWith(String zone) {
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .param("email", ana.email())
                        .param("password", PASSWORD)
                        .param("zone", zone)
                        .with(csrf()))
                .hasStatus(302);
    }

    private MvcTestResult choose(String zone) {
        return mvc.post()
                .uri("/settings/time-zone")
                .param("zone", zone)
                .with(signedIn())
                .with(csrf())
                .exchange();
    }

    private RequestPostProcessor signedIn() {
        return SecurityMockMvcRequestPostProcessors.user(new SignedIn(accounts.get(ana.id())));
    }
}
