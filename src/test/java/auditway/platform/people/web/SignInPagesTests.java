package auditway.platform.people.web;

import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.platform.people.Accounts;
import auditway.platform.people.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class SignInPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Accounts accounts;

    @Test
    void strangers_are_sent_to_the_sign_in_page() {
        assertThat(mvc.get().uri("/audits?state=open"))
                .hasStatus(302)
                .hasHeader("Location", "/sign-in?to=%2Faudits%3Fstate%3Dopen");
        assertThat(mvc.get().uri("/sign-in")).hasStatusOk().bodyText().doesNotContain("Demo accounts");
    }

    @Test
    void the_right_password_opens_the_door() {
        MvcTestResult result = post("m.lindqvist@programme.example", "auditway", new MockHttpSession());

        assertThat(result).hasStatus(302).hasHeader("Location", "/");
    }

    @Test
    void a_wrong_password_is_told_once_and_keeps_the_address() {
        MockHttpSession session = new MockHttpSession();
        assertThat(post("nobody@programme.example", "wrong", session)).hasHeader("Location", "/sign-in");

        assertThat(mvc.get().uri("/sign-in").session(session))
                .bodyText()
                .contains("Four more attempts, then a wait of 15 minutes.", "nobody@programme.example");
        assertThat(mvc.get().uri("/sign-in").session(session)).bodyText().doesNotContain("Not signed in");
    }

    @Test
    void five_wrong_passwords_end_in_a_wait() {
        MockHttpSession session = new MockHttpSession();
        for (int i = 0; i < 6; i++) {
            post("waits@programme.example", "wrong", session);
        }

        assertThat(mvc.get().uri("/sign-in").session(session)).bodyText().contains("wait 15 minutes, then try again");
    }

    @Test
    void a_sign_in_without_its_token_begins_again() {
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .param("email", "a")
                        .param("password", "b")
                        .param("to", "/work"))
                .hasHeader("Location", "/sign-in?to=%2Fwork");
    }

    @Test
    void signing_in_leads_back_to_the_page_and_never_to_another_site() {
        for (String to : List.of("/audits?state=open", "/work-items/7")) {
            assertThat(leadsTo(to)).hasHeader("Location", to);
        }
        for (String to : List.of(
                "", "//evil.example", "/\\evil.example", "https://evil.example", "evil", "/a\r\nX: y", "/sign-in")) {
            assertThat(leadsTo(to)).hasHeader("Location", "/");
        }
    }

    private MvcTestResult leadsTo(String to) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", MARTA.email())
                .param("password", "auditway")
                .param("to", to)
                .exchange();
    }

    @Test
    void what_is_sent_after_the_session_ended_leads_to_sign_in_and_back_to_its_page() {
        assertThat(mvc.post().uri("/work-items/7/completion").header("Referer", "http://localhost/work-items/7?x=1"))
                .hasStatus(302)
                .hasHeader("Location", "/sign-in?to=%2Fwork-items%2F7%3Fx%3D1");
        assertThat(mvc.post().uri("/work-items/7/completion").header("Referer", "http://evil.example/work-items/7"))
                .hasHeader("Location", "/sign-in");
    }

    @Test
    void a_script_learns_that_the_session_ended_and_not_that_something_is_forbidden() {
        assertThat(mvc.post().uri("/work-items/7/form").header("HX-Request", "true"))
                .hasStatus(401)
                .hasHeader("Auditway-Session", "ended");
    }

    @Test
    void a_page_from_before_the_present_sign_in_gets_a_token_that_is_good() {
        MvcTestResult answer = mvc.post()
                .uri("/audits/new/form")
                .header("HX-Request", "true")
                .with(SecurityMockMvcRequestPostProcessors.user(new SignedIn(MARTA.account(accounts))))
                .exchange();

        assertThat(answer)
                .hasStatus(403)
                .hasHeader("Auditway-Session", "renewed")
                .hasHeader("Auditway-Account", MARTA.account(accounts).id());
        assertThat(answer.getResponse().getHeader("X-CSRF-TOKEN")).isNotBlank();
    }

    @Test
    void one_click_accounts_exist_in_the_demo_only() {
        assertThat(mvc.post().uri("/demo-sign-in").with(csrf()).param("as", "any"))
                .hasStatus(404);
    }

    @Test
    void programs_are_told_whom_they_speak_for() {
        assertThat(mvc.get().uri("/api/v1/me").with(JANA.basic()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.organisation")
                .isEqualTo("tecracer");
    }

    @Test
    void programs_without_a_password_get_401_with_a_problem() {
        assertThat(mvc.get().uri("/api/v1/me"))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Basic realm=\"Auditway\", charset=\"UTF-8\"")
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo(401);
    }

    @Test
    void passwords_that_came_readably_over_a_network_are_refused() {
        assertThat(mvc.get().uri("/api/v1/me").with(MARTA.basic()).with(request -> {
                    request.setRemoteAddr("192.0.2.7");
                    return request;
                }))
                .hasStatus(403)
                .bodyText()
                .contains("use https");
        assertThat(mvc.get()
                        .uri("https://localhost/api/v1/me")
                        .with(MARTA.basic())
                        .with(request -> {
                            request.setRemoteAddr("192.0.2.7");
                            return request;
                        }))
                .hasStatusOk();
    }

    @Test
    void a_page_of_another_site_cannot_use_the_password_that_a_browser_keeps_for_the_api() {
        assertThat(mvc.post()
                        .uri("/api/v1/me/calendar")
                        .with(Persona.MARTA.basic())
                        .header("Origin", "https://elsewhere.example"))
                .hasStatus(403);
        assertThat(mvc.post()
                        .uri("/api/v1/me/calendar")
                        .with(Persona.MARTA.basic())
                        .header("Origin", "http://localhost"))
                .hasStatus(201);
    }

    @Test
    void a_forged_host_is_not_repeated() {
        assertThat(mvc.get().uri("http://evil.example/audits"))
                .hasStatus(400)
                .doesNotContainHeader("Location")
                .bodyText()
                .doesNotContain("evil");
    }

    @Test
    void pages_carry_a_strict_policy() {
        MvcTestResult result = mvc.get().uri("/settings").with(MARTA.signedIn()).exchange();

        assertThat(result.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(result).bodyText().doesNotContain("style=").doesNotContain("onclick=");
    }

    @Test
    void the_process_picture_alone_may_set_style_attributes_and_nothing_more() {
        String strict = policyOf("/settings");
        assertThat(policyOf("/audits/unknown/process")).isEqualTo(strict + "; style-src-attr 'unsafe-inline'");
        assertThat(policyOf("/audits/unknown/timeline")).isEqualTo(strict);
    }

    private @Nullable String policyOf(String page) {
        return mvc.get()
                .uri(page)
                .with(MARTA.signedIn())
                .exchange()
                .getResponse()
                .getHeader("Content-Security-Policy");
    }

    @Test
    void everybody_in_the_cast_can_sign_in() {
        for (Persona persona : Persona.values()) {
            assertThat(post(persona.email(), "auditway", new MockHttpSession())).hasHeader("Location", "/");
        }
    }

    private MvcTestResult post(String email, String password, MockHttpSession session) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .session(session)
                .param("email", email)
                .param("password", password)
                .exchange();
    }
}
