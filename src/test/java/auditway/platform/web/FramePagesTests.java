package auditway.platform.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.INGRID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.SAMUEL;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class FramePagesTests {

    private static final Pattern ENTRY = Pattern.compile("<li>\\s*<a href=\"[^\"]*\"[^>]* title=\"([^\"]*)\"");

    @Autowired
    private MockMvcTester mvc;

    @Test
    void everybody_finds_their_own_places_in_the_rail() throws Exception {
        assertThat(rail(MARTA))
                .containsExactly("Home", "My work", "Audits", "Partners", "Findings", "Programmes", "Mail", "Settings");
        assertThat(rail(HELEN)).hasSize(8);
        assertThat(rail(DAVID)).containsExactly("My work", "My audits", "Findings");
        assertThat(rail(INGRID)).containsExactly("My work", "My audits");
        assertThat(rail(JANA)).containsExactly("To do", "Audits", "Designation");
        assertThat(rail(SAMUEL)).containsExactly("Settings", "Mail");
    }

    @Test
    void the_start_sends_everybody_to_where_they_begin() {
        assertThat(mvc.get().uri("/").with(JANA.signedIn())).hasHeader("Location", "/work");
        assertThat(mvc.get().uri("/").with(SAMUEL.signedIn())).hasHeader("Location", "/settings");
    }

    @Test
    void an_unknown_address_is_told_in_the_frame_without_a_trace() {
        assertThat(mvc.get().uri("/nowhere").with(MARTA.signedIn()))
                .hasStatus(404)
                .bodyText()
                .contains("There is no page at this address", "To the start", "Marta Lindqvist")
                .doesNotContain("Exception");
    }

    @Test
    void the_way_back_leads_to_our_own_pages_only() {
        assertThat(mvc.get()
                        .uri("/nowhere")
                        .header("Referer", "http://localhost/partners")
                        .with(MARTA.signedIn()))
                .bodyText()
                .contains("href=\"/partners\">Go back");
        assertThat(mvc.get()
                        .uri("/nowhere")
                        .header("Referer", "http://evil.example/x")
                        .with(MARTA.signedIn()))
                .bodyText()
                .doesNotContain("evil");
    }

    @Test
    void programs_are_refused_by_problem_details() {
        assertThat(mvc.get().uri("/api/v1/nowhere").with(MARTA.basic()))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .hasPathSatisfying(
                        "$.detail", detail -> assertThat(detail).asString().contains("address"));
        assertThat(mvc.post()
                        .uri("/api/v1/partners")
                        .with(HELEN.basic())
                        .contentType("application/json")
                        .content("{"))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(mvc.delete().uri("/api/v1/partners").with(HELEN.basic())).hasStatus(405);
    }

    @Test
    void the_description_of_the_api_is_open() {
        assertThat(mvc.get().uri("/api/openapi.json"))
                .hasStatusOk()
                .bodyJson()
                .hasPath("$.paths['/api/v1/partners'].post");
    }

    @Test
    void search_finds_what_one_may_see() {
        assertThat(mvc.get().uri("/search?q=tecracer").with(JANA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/partners/tecracer\"");
        assertThat(mvc.get().uri("/search?q=tecracer").with(SAMUEL.signedIn()))
                .bodyText()
                .contains("Nothing found");
    }

    private List<String> rail(Persona persona) throws Exception {
        String page = mvc.get()
                .uri("/settings")
                .with(persona.signedIn())
                .exchange()
                .getResponse()
                .getContentAsString();
        return ENTRY.matcher(page).results().map(match -> match.group(1)).toList();
    }
}
