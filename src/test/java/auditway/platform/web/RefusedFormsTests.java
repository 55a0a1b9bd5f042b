package auditway.platform.web;

import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.ReportedGaps;
import auditway.RequestedAudit;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A form that is refused, for its answers or because something else stands against it, stays with what was typed. */
@ApplicationTest
class RefusedFormsTests {

    private static final String TYPED = "The partner asked for it at the fair.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void an_address_that_only_takes_a_form_leads_a_browser_to_the_page_of_the_form() {
        assertThat(mvc.get()
                        .uri("/work-items/some/completion")
                        .accept("text/html,application/xhtml+xml")
                        .with(MARTA.signedIn()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/work-items/some");
        assertThat(mvc.get().uri("/work-items/some/completion").with(MARTA.signedIn()))
                .hasStatus(405);
        assertThat(mvc.get()
                        .uri("/evidence/some/withdrawal")
                        .accept("text/html,application/xhtml+xml")
                        .with(MARTA.signedIn()))
                .as("a file is no page")
                .hasStatus(405);
    }

    @Test
    void under_a_path_of_its_own_a_refused_form_stands_at_the_page_it_was_sent_from() {
        assertThat(mvc.post()
                        .uri("/auditway/audits")
                        .contextPath("/auditway")
                        .header("Referer", "http://localhost/auditway/audits/new?partner=tecracer")
                        .with(MARTA.signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("name=\"sent-from\" content=\"/auditway/audits/new?partner=tecracer\"");
    }

    @Test
    void a_request_for_a_partner_under_audit_is_refused_at_the_partner() {
        RequestedAudit running = RequestedAudit.in(context);
        LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(60);

        assertThat(mvc.post()
                        .uri("/audits")
                        .with(MARTA.signedIn())
                        .param("partner", running.organisationId())
                        .param("edition", "aws-msp-2017")
                        .param("place", "remote")
                        .param("windowFrom", soon.toString())
                        .param("windowTo", soon.plusDays(10).toString())
                        .param("reason", TYPED))
                .hasStatus(422)
                .bodyText()
                .contains("already has audit " + running.id(), "id=\"f-partner-error\"", TYPED)
                .doesNotContain("moved on");
    }

    @Test
    void a_request_that_is_asked_twice_says_why_not_and_shows_what_was_typed() {
        ReportedGaps gaps = ReportedGaps.of(context);
        HeldAudit audit = gaps.audit;
        String item = gaps.mandatory().id();
        Map<String, Object> answers =
                Map.of("days", 5, "reason", "The tester is ill.", "plan", "Tested on Monday, sent on Friday.");
        gaps.asks(JANA, "request-extension", item, answers);

        assertThat(mvc.post()
                        .uri("/audits/" + audit.id + "/requests/request-extension?about=" + item)
                        .with(JANA.signedIn())
                        .param("days", "6")
                        .param("reason", TYPED)
                        .param("plan", "Tested on Tuesday."))
                .hasStatus(409)
                .bodyText()
                .contains("Not now.", TYPED, "Tested on Tuesday.", "name=\"reason\"");
    }
}
