package auditway.catalogue.auditee.web;

import static auditway.Persona.HELEN;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.catalogue.auditee.Organisations;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Names in any script get ids; country, region and zone are asked for and never guessed. */
@ApplicationTest
@Tag("both-databases")
class PartnerPlacesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Organisations organisations;

    private final String word = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void every_name_gets_a_valid_id_that_no_other_partner_has() {
        var names = List.of(
                "株式会社青空 " + word,
                "Grün & Söhne " + word,
                "Grän & Sähne " + word,
                "Grun & Sohne " + word,
                "GRÜN & SÖHNE " + word,
                "🎉 " + word,
                "--- " + word,
                "🎉".repeat(50),
                "---" + "-".repeat((word.hashCode() & 127) + 1),
                "Общество " + word,
                "x".repeat(191) + " " + word,
                "x".repeat(191) + "-" + word,
                "New");
        var ids = names.stream()
                .map(name -> {
                    assertThat(post(name, "DE", "", "")).as(name).hasStatus(201);
                    return organisations.byName(name).orElseThrow().id();
                })
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?"));
        assertThat(ids).doesNotContain("new");
    }

    @Test
    void only_really_the_same_name_is_already_a_partner() {
        assertThat(post("Brücke " + word, "DE", "", "")).hasStatus(201);
        assertThat(post(" Brücke " + word + " ", "DE", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("There is already a partner by this name");
        assertThat(post("Bru\u0308cke " + word, "DE", "", "")).hasStatus(422);
        assertThat(post("Brucke " + word, "DE", "", "")).hasStatus(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GMT+2", "UTC+01:00", "UT", "EST", "SystemV/EST5", "Etc/GMT+2", "+02:00", "Nowhere"})
    void a_zone_that_is_no_place_is_refused_at_the_door(String zone) {
        assertThat(post("Zone " + word, "DE", "", zone))
                .hasStatus(422)
                .bodyText()
                .contains("\"zone\"", "is not the time zone of a place", "Europe/Berlin");
    }

    @ParameterizedTest
    @CsvSource({"US, America/Chicago", "CA, America/Toronto", "AU, Australia/Perth", "BR, America/Sao_Paulo"})
    void a_country_with_several_zones_is_asked_for_the_zone(String country, String zone) {
        assertThat(post("Several " + country + word, country, "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("\"zone\"", "has several time zones; choose one", zone);
        assertThat(post("Several " + country + word, country, "", zone)).hasStatus(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XX", "Germany", "USA"})
    void a_country_that_is_none_is_asked_for(String country) {
        assertThat(post("Nowhere " + word, country, "", "Europe/Berlin"))
                .hasStatus(422)
                .bodyText()
                .contains("\"country\"")
                .doesNotContain("\"zone\"");
    }

    @Test
    void a_region_is_one_of_its_country() {
        assertThat(post("Munich " + word, "DE", "BY", ""))
                .hasStatus(201)
                .bodyText()
                .contains("\"region\":\"DE-BY\"");
        assertThat(post("Edinburgh " + word, "DE", "GB-SCT", ""))
                .hasStatus(422)
                .bodyText()
                .contains("\"region\"");
        assertThat(post("Paris " + word, "FR", "IDF", ""))
                .hasStatus(422)
                .bodyText()
                .contains("No regions of France have holidays of their own here");
        var munich = organisations.byName("Munich " + word).orElseThrow();
        assertThat(munich.calendar()).isEqualTo("DE-BY");
        assertThat(mvc.get().uri("/partners/" + munich.id()).with(HELEN.signedIn()))
                .bodyText()
                .contains("Bavaria, Germany, whose holidays count");
    }

    @Test
    void the_page_offers_regions_and_the_zones_of_the_chosen_country() {
        assertThat(mvc.post()
                        .uri("/partners")
                        .with(HELEN.signedIn())
                        .param("name", "Prairie " + word)
                        .param("country", "US")
                        .param("region", "US-IL")
                        .param("zone", ""))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "In this country",
                        "United States has several time zones",
                        "<option value=\"US-IL\" selected=\"selected\">Illinois</option>");
    }

    private MvcTestResult post(String name, String country, String region, String zone) {
        var body = new java.util.LinkedHashMap<String, String>();
        body.put("name", name);
        body.put("country", country);
        body.put("region", region);
        body.put("zone", zone);
        return mvc.post()
                .uri("/api/v1/partners")
                .with(HELEN.basic())
                .contentType(MediaType.APPLICATION_JSON)
                .content(JsonMapper.shared().writeValueAsString(body))
                .exchange();
    }
}
