package auditway.cycle.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.catalogue.auditee.Designation.State;
import auditway.cycle.DesignatedPartner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Designations on pages and for programs. */
@ApplicationTest
class CyclePagesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester mvc;

    private DesignatedPartner partner;

    @BeforeEach
    void a_designation_is_awarded() {
        partner = DesignatedPartner.passed(context);
    }

    @Test
    void the_partners_page_shows_the_cycle_and_the_history_of_audits() {
        assertThat(mvc.get().uri("/partners/" + partner.id).with(HELEN.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Active", "Annual review, month 12", "Annual review, month 24", "Next full audit opens")
                .contains(partner.audit.id, "Pass", "Suspend designation", "Revoke designation")
                .doesNotContain("Withdraw from designation");
    }

    @Test
    void the_list_of_designations_is_for_coordinators_and_partners_are_brought_to_their_own() {
        assertThat(mvc.get().uri("/designations").with(MARTA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Partner " + partner.id, "Annual review");
        assertThat(mvc.get().uri("/designations").with(JANA.signedIn()))
                .hasStatus3xxRedirection()
                .hasHeader("Location", "/partners/tecracer");
        assertThat(mvc.get().uri("/designations").with(DAVID.signedIn())).hasStatus(403);
    }

    @Test
    void a_designation_is_suspended_on_its_page() {
        assertThat(mvc.get()
                        .uri(
                                "/audits/{audit}/requests/suspend-designation?about={held}",
                                partner.audit.id,
                                partner.designation)
                        .with(HELEN.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Why it is suspended");
        assertThat(mvc.post()
                        .uri(
                                "/audits/{audit}/requests/suspend-designation?about={held}",
                                partner.audit.id,
                                partner.designation)
                        .with(HELEN.signedIn())
                        .param("reason", "Complaints of customers."))
                .hasStatus3xxRedirection()
                .hasHeader("Location", "/partners/" + partner.id);
        assertThat(partner.held().state()).isEqualTo(State.SUSPENDED);
        assertThat(mvc.get().uri("/partners/" + partner.id).with(HELEN.signedIn()))
                .bodyText()
                .contains("Suspended", "Complaints of customers.");
    }

    @Test
    void programs_read_designations_and_change_them() {
        String requests = "/api/v1/audits/%s/requests/suspend-designation?about=%s"
                .formatted(partner.audit.id, partner.designation);
        assertThat(mvc.get()
                        .uri("/api/v1/partners/" + partner.id + "/designations")
                        .with(HELEN.basic()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].ahead[0].kind")
                .isEqualTo("REVIEW");
        assertThat(mvc.get().uri("/api/v1/designations").with(DAVID.basic()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
        assertThat(mvc.get()
                        .uri("/api/v1/audits/{audit}/requests?about={held}", partner.audit.id, partner.designation)
                        .with(HELEN.basic()))
                .hasStatusOk()
                .bodyText()
                .contains("suspend-designation", "revoke-designation");
        assertThat(mvc.post()
                        .uri(requests)
                        .with(HELEN.basic())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(422);
        assertThat(mvc.post()
                        .uri(requests)
                        .with(MARTA.basic())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"Complaints.\"}"))
                .hasStatus(403);
        assertThat(mvc.post()
                        .uri(requests)
                        .with(HELEN.basic())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"Complaints.\"}"))
                .hasStatus(204);
        assertThat(partner.held().state()).isEqualTo(State.SUSPENDED);
        assertThat(mvc.get()
                        .uri("/api/v1/partners/" + partner.id + "/designations")
                        .with(HELEN.basic()))
                .bodyJson()
                .extractingPath("$[0].why")
                .isEqualTo("Complaints.");
    }
}
