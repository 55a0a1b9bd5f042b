package auditway.insight.overview.web;

import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designations;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
@Tag("both-databases")
class RequestPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Designations designations;

    @Autowired
    private Clock clock;

    private final String id = "asked-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void admit() {
        organisations.add(new Organisation(
                id, "Partner " + id, "", "Kaistraße 4, Kiel, Germany", "DE", ZoneId.of("Europe/Berlin"), Set.of()));
    }

    @Test
    void the_partners_page_leads_to_a_request_that_is_filled_in() {
        assertThat(mvc.get().uri("/partners/" + id).with(MARTA.signedIn()))
                .bodyText()
                .contains("/audits/new?partner=" + id, "Earliest day");
        assertThat(mvc.get().uri("/audits/new").param("partner", id).with(MARTA.signedIn()))
                .bodyText()
                .contains("Kaistraße 4, Kiel, Germany", "aws-msp-2017", "value=\"20");
    }

    @Test
    void a_partners_lead_finds_its_own_company_filled_in() {
        assertThat(mvc.get().uri("/audits/new").with(JANA.signedIn()))
                .bodyText()
                .contains("Hannover, Germany");
    }

    @Test
    void a_second_request_is_an_error_at_the_partner_and_keeps_what_was_typed() {
        assertThat(request("", today().plusDays(60))).hasStatus(302);
        assertThat(request("Typed and kept.", today().plusDays(60)))
                .hasStatus(422)
                .bodyText()
                .contains("already has audit", "under way", "Typed and kept.");
        assertThat(mvc.get().uri("/partners/" + id).with(MARTA.signedIn()))
                .bodyText()
                .contains("Under way")
                .doesNotContain("/audits/new?partner=" + id);
    }

    @Test
    void a_request_before_the_next_full_audit_opens_says_the_day_and_needs_a_reason() {
        designations.award(
                new Designation(id, "aws-msp", today(), today().plusMonths(36), today(), Designation.State.ACTIVE));
        assertThat(request("", today().plusDays(60)))
                .hasStatus(422)
                .bodyText()
                .contains("The next full audit of Partner " + id + " opens on");
        assertThat(request("", today().plusMonths(31))).hasStatus(302);
    }

    @Test
    void an_early_request_with_a_reason_passes() {
        designations.award(
                new Designation(id, "aws-msp", today(), today().plusMonths(36), today(), Designation.State.ACTIVE));
        assertThat(request("The partner moved to another platform.", today().plusDays(60)))
                .hasStatus(302);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private MvcTestResult request(String reason, LocalDate from) {
        return mvc.post()
                .uri("/audits")
                .with(MARTA.signedIn())
                .param("partner", id)
                .param("edition", "aws-msp-2017")
                .param("place", "onSite")
                .param("site", "")
                .param("windowFrom", from.toString())
                .param("windowTo", from.plusDays(30).toString())
                .param("reason", reason)
                .exchange();
    }
}
