package auditway.platform.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.Persona;
import auditway.ReadRoutes;
import auditway.platform.people.Accounts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Link checkers and monitors ask by HEAD. */
@ApplicationTest
class HeadAsGetTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void every_address_that_is_read_answers_head_as_it_answers_get() {
        HeldAudit audit = HeldAudit.of(context);
        audit.drafted();
        for (Persona reader : List.of(DAVID, JANA, MARTA)) {
            Set<String> addresses = ReadRoutes.filled(mapping, ids(audit, reader));
            addresses.removeIf(address -> address.contains("/ahead"));
            assertThat(addresses).contains("/audits/" + audit.id + "/timeline");
            SoftAssertions all = new SoftAssertions();
            addresses.forEach(address -> all.assertThat(answer(HttpMethod.HEAD, address, reader))
                    .as(address)
                    .isEqualTo(answer(HttpMethod.GET, address, reader))
                    .doesNotStartWith("5"));
            all.assertAll();
        }
    }

    private String answer(HttpMethod method, String address, Persona who) {
        MockHttpServletResponse response = mvc.method(method)
                .uri(address)
                .with(address.startsWith("/api/") ? who.basic() : who.signedIn())
                .exchange()
                .getResponse();
        return response.getStatus() + " " + response.getContentType() + " " + response.getRedirectedUrl();
    }

    private Map<String, String> ids(HeldAudit audit, Persona reader) {
        Map<String, String> ids = new HashMap<>(Map.of(
                "audits", audit.id,
                "partners", "tecracer",
                "roster", "me",
                "accounts", reader.account(accounts).id(),
                "process", "conduct",
                "requests", "request-extension",
                "report", "confidential",
                "reports", "confidential",
                "programmes", "aws-msp-2017"));
        ids.put("findings", audit.id + "-F-01");
        ids.put("meetings", audit.id + "-audit-day-1");
        List.of("checklist", "assessments", "responses", "self-assessment", "action-items", "work-items", "mail")
                .forEach(word -> ids.put(word, "none"));
        List.of("mails", "evidence", "calendar").forEach(word -> ids.put(word, "none"));
        return ids;
    }
}
