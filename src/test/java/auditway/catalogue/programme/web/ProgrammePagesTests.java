package auditway.catalogue.programme.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class ProgrammePagesTests {

    @Autowired
    private MockMvcTester web;

    @Test
    void a_coordinator_sees_every_edition() {
        assertThat(web.get().uri("/programmes").with(MARTA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("AWS MSP Partner Program, 2017", "Sun 1 Jan 2017 to Tue 31 Dec 2030", "92");
    }

    @Test
    void an_edition_shows_controls_scoring_deadlines_and_assumptions() {
        assertThat(web.get().uri("/programmes/aws-msp-2017").with(HELEN.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "14. SLA Optimization",
                        "A pass needs 80 % of the points in scope.",
                        "All weights are assumptions",
                        "Acknowledge gap report",
                        "2 business days after the gap report",
                        "Only for",
                        "Channel reseller")
                .doesNotContain("Not usable today");
    }

    @Test
    void an_unknown_edition_is_not_found() {
        assertThat(web.get().uri("/programmes/aws-msp-1999").with(MARTA.signedIn()))
                .hasStatus(404);
        assertThat(web.get().uri("/api/v1/programmes/aws-msp-1999").with(MARTA.basic()))
                .hasStatus(404);
    }

    @Test
    void the_pages_belong_to_coordinators() {
        assertThat(web.get().uri("/programmes").with(DAVID.signedIn())).hasStatus(403);
        assertThat(web.get().uri("/programmes/aws-msp-2017").with(JANA.signedIn()))
                .hasStatus(403);
    }

    @Test
    void programs_read_editions_in_short_and_in_full() {
        assertThat(web.get().uri("/api/v1/programmes").with(DAVID.basic()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[?(@.id == 'aws-msp-2017')].controls")
                .asArray()
                .containsExactly(92);
        assertThat(web.get().uri("/api/v1/programmes/aws-msp-2017").with(DAVID.basic()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.deadlines.chooseSlot")
                .isEqualTo("5 BD after opened");
        assertThat(web.get().uri("/api/v1/programmes").with(JANA.basic())).hasStatus(403);
    }
}
