package auditway.catalogue.auditee.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.catalogue.auditee.Organisations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class PartnerPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Organisations organisations;

    @Test
    void a_programme_manager_admits_a_partner() {
        assertThat(mvc.post()
                        .uri("/partners")
                        .with(HELEN.signedIn())
                        .param("name", "Baltic Ops OÜ")
                        .param("address", "Tallinn, Estonia")
                        .param("country", "EE")
                        .param("zone", "Europe/Tallinn")
                        .param("kinds", "Reseller, managed services"))
                .hasStatus(302)
                .hasHeader("Location", "/partners/baltic-ops-ou");

        assertThat(mvc.get().uri("/partners/baltic-ops-ou").with(MARTA.signedIn()))
                .bodyText()
                .contains("No designation yet");
        assertThat(organisations.get("baltic-ops-ou").kinds())
                .containsExactlyInAnyOrder("reseller", "managed-services");
        assertThat(mvc.get().uri("/partners").with(MARTA.signedIn())).bodyText().contains("Baltic Ops OÜ");
    }

    @Test
    void a_refused_partner_keeps_what_was_typed_and_names_every_field() {
        assertThat(mvc.post()
                        .uri("/partners")
                        .with(HELEN.signedIn())
                        .param("name", "")
                        .param("about", "Runs things.")
                        .param("country", "")
                        .param("zone", ""))
                .hasStatus(422)
                .bodyText()
                .contains("3 things are missing or wrong", "#f-name", "#f-country", "#f-zone", "Runs things.");
    }

    @Test
    void coordinators_see_partners_and_do_not_admit_them() {
        assertThat(mvc.get().uri("/partners/tecracer").with(MARTA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Hannover, Germany", "Jana Kruse");
        assertThat(mvc.get().uri("/partners/new").with(MARTA.signedIn())).hasStatus(403);
    }

    @Test
    void nobody_sees_another_partner() {
        assertThat(mvc.get().uri("/partners").with(JANA.signedIn())).hasStatus(403);
        assertThat(mvc.get().uri("/partners/tecracer").with(JANA.signedIn())).hasStatusOk();
        assertThat(mvc.get().uri("/partners/tecracer").with(DAVID.signedIn())).hasStatus(404);
    }

    @Test
    void programs_admit_and_list_partners() {
        String body = "{\"name\":\"Vltava Cloud s.r.o.\",\"country\":\"CZ\",\"zone\":\"Europe/Prague\"}";
        assertThat(mvc.post()
                        .uri("/api/v1/partners")
                        .with(HELEN.basic())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .hasStatus(201)
                .hasHeader("Location", "/api/v1/partners/vltava-cloud-s-r-o");

        assertThat(mvc.post()
                        .uri("/api/v1/partners")
                        .with(MARTA.basic())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .hasStatus(403);
        assertThat(mvc.get().uri("/api/v1/partners").with(JANA.basic()))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(1);
    }

    @Test
    void programs_are_told_field_by_field() {
        assertThat(mvc.post()
                        .uri("/api/v1/partners")
                        .with(HELEN.basic())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("name", "country", "zone");
    }

    @Test
    void programme_managers_set_the_tier_that_due_dates_may_depend_on() {
        assertThat(mvc.post()
                        .uri("/partners/tecracer/tier")
                        .with(HELEN.signedIn())
                        .param("tier", "Premier!"))
                .hasStatus(422)
                .bodyText()
                .contains("Use letters, digits, spaces and hyphens", "Premier!");
        assertThat(mvc.post()
                        .uri("/partners/tecracer/tier")
                        .with(HELEN.signedIn())
                        .param("tier", " Premier "))
                .hasStatus(302);
        assertThat(organisations.get("tecracer").tier()).isEqualTo("Premier");
        assertThat(mvc.put()
                        .uri("/api/v1/partners/tecracer/tier")
                        .with(MARTA.basic())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"tier\":\"Select\"}"))
                .hasStatus(403);
        assertThat(mvc.get().uri("/api/v1/partners/tecracer").with(HELEN.basic()))
                .bodyJson()
                .extractingPath("$.tier")
                .isEqualTo("Premier");
    }
}
