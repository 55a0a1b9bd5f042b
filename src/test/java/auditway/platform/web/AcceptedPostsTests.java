package auditway.platform.web;

import static auditway.Persona.SAMUEL;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The browser forgets a draft only when the server says that it has taken it. */
@ApplicationTest
class AcceptedPostsTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void a_form_that_was_taken_names_its_draft() {
        assertThat(account("Ana Draft", "ana.draft@issi.example", "0123456789abcdef")
                        .getResponse()
                        .getHeader("Set-Cookie"))
                .startsWith("sent-0123456789abcdef=1; Path=/; Max-Age=300")
                .contains("SameSite=Strict");
    }

    @Test
    void a_refused_form_does_not() {
        MvcTestResult refused = account("", "nobody", "0123456789abcdef");

        assertThat(refused).hasStatus(422);
        assertThat(refused.getResponse().getHeader("Set-Cookie")).isNull();
    }

    @Test
    void nothing_else_gets_into_the_name_of_a_cookie() {
        assertThat(account("Ben Draft", "ben.draft@issi.example", "x=1; Path=/")
                        .getResponse()
                        .getHeader("Set-Cookie"))
                .isNull();
    }

    private MvcTestResult account(String name, String email, String draft) {
        return mvc.post()
                .uri("/settings/accounts")
                .with(SAMUEL.signedIn())
                .param("name", name)
                .param("email", email)
                .param("firm", "ISSI")
                .param("password", "auditway")
                .param("roles", "AUDITOR")
                .param("_draft", draft)
                .exchange();
    }
}
