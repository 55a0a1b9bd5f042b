package auditway.catalogue.auditee.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.platform.input.MailAddress;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
@Tag("both-databases")
class PartnerEditTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Organisations organisations;

    private final String id = "edited-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void admit() {
        organisations.add(new Organisation(
                id,
                "Partner " + id,
                "Runs things.",
                "Kiel, Germany",
                "DE",
                ZoneId.of("Europe/Berlin"),
                Set.of("reseller"),
                "Select"));
    }

    @Test
    void a_coordinator_edits_name_text_address_and_country() {
        assertThat(save(
                        "1",
                        "name",
                        "Renamed " + id,
                        "about",
                        "Runs\nclouds.",
                        "address",
                        "Wien, Austria",
                        "country",
                        "AT",
                        "zone",
                        "Europe/Vienna",
                        "kinds",
                        ""))
                .hasStatus(302);
        Organisation saved = organisations.get(id);
        assertThat(saved.name()).isEqualTo("Renamed " + id);
        assertThat(saved.about()).isEqualTo("Runs\nclouds.");
        assertThat(saved.country()).isEqualTo("AT");
        assertThat(saved.kinds()).isEmpty();
        assertThat(saved.tier()).isEqualTo("Select");
    }

    @Test
    void what_is_typed_on_top_of_an_older_text_is_kept_and_nothing_is_overwritten() {
        save("1", "about", "The first text.");
        assertThat(save("1", "about", "The second text."))
                .hasStatus(409)
                .bodyText()
                .contains("changed by someone else", "The second text.", "The first text.", "value=\"2\"");
        assertThat(organisations.get(id).about()).isEqualTo("The first text.");
        save("2", "about", "The second text.");
        assertThat(organisations.get(id).about()).isEqualTo("The second text.");
    }

    @Test
    void a_refused_change_keeps_what_was_typed() {
        assertThat(save("1", "name", "", "about", "Typed and kept."))
                .hasStatus(422)
                .bodyText()
                .contains("Enter the partner", "Typed and kept.");
    }

    @Test
    void the_tier_is_changed_by_programme_managers() {
        assertThat(save("1", "tier", "Premier")).hasStatus(403);
        assertThat(mvc.post()
                        .uri("/partners/" + id + "/edit")
                        .with(HELEN.signedIn())
                        .param("version", "1")
                        .param("tier", "Premier"))
                .hasStatus(302);
        assertThat(organisations.get(id).tier()).isEqualTo("Premier");
    }

    @Test
    void a_partners_lead_edits_its_own_text_and_address_and_nothing_else() {
        assertThat(mvc.get().uri("/partners/tecracer/edit").with(JANA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("f-about", "f-address")
                .doesNotContain("f-name", "f-zone");
        assertThat(patch("tecracer", JANA.basic(), "{\"name\":\"Other\"}")).hasStatus(403);
        assertThat(patch(id, JANA.basic(), "{\"about\":\"Other\"}")).hasStatus(404);
        assertThat(mvc.get().uri("/partners/tecracer/edit").with(OLE.signedIn()))
                .hasStatus(403);
        assertThat(mvc.get().uri("/partners/tecracer/edit").with(DAVID.signedIn()))
                .hasStatus(404);
    }

    @Test
    void programs_change_what_they_send_and_name_the_version() {
        assertThat(mvc.get().uri("/api/v1/partners/" + id).with(MARTA.basic())).hasHeader("ETag", "\"1\"");
        assertThat(patch(id, MARTA.basic(), "{\"about\":\"By program.\",\"version\":1}"))
                .hasStatusOk();
        assertThat(patch(id, MARTA.basic(), "{\"about\":\"Late.\",\"version\":1}"))
                .hasStatus(409);
        assertThat(organisations.get(id).address()).isEqualTo("Kiel, Germany");
        assertThat(organisations.get(id).about()).isEqualTo("By program.");
    }

    @Test
    void contacts_without_an_account_are_added_shown_and_removed() {
        assertThat(contact("Ann Vogel", "ann@quarz.example", "SPONSOR")).hasStatus(302);
        String page = text("/partners/" + id);
        assertThat(page).contains("Ann Vogel", "Partner sponsor, no account", "ann@quarz.example");
        assertThat(contact("Ann Vogel", "ann@quarz.example", "SPONSOR"))
                .hasStatus(422)
                .bodyText()
                .contains("already");
        String contact = page.replaceAll("(?s).*/contacts/([0-9a-f-]{36})/remove.*", "$1");
        assertThat(mvc.post()
                        .uri("/partners/tecracer/contacts/" + contact + "/remove")
                        .with(MARTA.signedIn()))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/partners/" + id + "/contacts/" + contact + "/remove")
                        .with(MARTA.signedIn()))
                .hasStatus(302);
        assertThat(text("/partners/" + id)).doesNotContain("Ann Vogel");
    }

    @Test
    void a_contact_that_cannot_be_reached_is_refused_with_what_was_typed() {
        assertThat(contact("Ann Vogel", "ann@quarz.example;", "SPONSOR"))
                .hasStatus(422)
                .bodyText()
                .contains(MailAddress.SENTENCE, "ann@quarz.example;");
    }

    @Test
    void a_contact_has_an_address_of_the_kind_that_an_account_has_and_a_name_of_one_line() {
        String host = "@" + "q".repeat(63) + ("." + "s".repeat(59)).repeat(3) + ".example";
        String longest = "a".repeat(64) + host;
        for (String sound : List.of(longest, "ann@grün.example", "o'neil+audit@quarz.example")) {
            assertThat(byProgram("Ann\nVogel\t ", sound))
                    .hasStatus(201)
                    .bodyText()
                    .contains("\"Ann Vogel\"");
        }
        for (String none : List.of(
                "a" + longest, "ann@quarz", "ann@quarz..example", "ann..v@quarz.example", "ann@-quarz.example")) {
            assertThat(byProgram("Ann Vogel", none)).hasStatus(422).bodyText().contains(MailAddress.SENTENCE);
        }
    }

    private MvcTestResult byProgram(String name, String email) {
        return mvc.post()
                .uri("/api/v1/partners/" + id + "/contacts")
                .with(MARTA.basic())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"%s\",\"email\":\"%s\",\"part\":\"LEAD\"}"
                        .formatted(name.replace("\n", "\\n").replace("\t", "\\t"), email))
                .exchange();
    }

    private MvcTestResult save(String version, String... fields) {
        var post = mvc.post()
                .uri("/partners/" + id + "/edit")
                .with(MARTA.signedIn())
                .param("version", version);
        for (int i = 0; i < fields.length; i += 2) {
            post = post.param(fields[i], fields[i + 1]);
        }
        return post.exchange();
    }

    private MvcTestResult contact(String name, String email, String part) {
        return mvc.post()
                .uri("/partners/" + id + "/contacts")
                .with(MARTA.signedIn())
                .param("name", name)
                .param("email", email)
                .param("part", part)
                .exchange();
    }

    private MvcTestResult patch(
            String partner, org.springframework.test.web.servlet.request.RequestPostProcessor who, String body) {
        return mvc.patch()
                .uri("/api/v1/partners/" + partner)
                .with(who)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private String text(String uri) {
        try {
            return mvc.get()
                    .uri(uri)
                    .with(MARTA.signedIn())
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
