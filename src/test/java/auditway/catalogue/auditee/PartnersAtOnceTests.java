package auditway.catalogue.auditee;

import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.AtOnce;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Several people change the same partner at the same moment. */
@ApplicationTest
@Tag("both-databases")
class PartnersAtOnceTests {

    private static final int MANY = 6;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Organisations organisations;

    private final String id = "at-once-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void admit() {
        organisations.add(new Organisation(
                id, "Partner " + id, "Runs things.", "Kiel", "DE", ZoneId.of("Europe/Berlin"), Set.of("reseller"), ""));
    }

    @Test
    void of_changes_made_on_one_version_one_is_kept_and_the_others_are_told() throws Exception {
        for (int version = 1; version <= 5; version++) {
            MvcTestResult[] answers = new MvcTestResult[MANY];
            List<Callable<?>> all = new ArrayList<>();
            for (int n = 0; n < MANY; n++) {
                int mine = n;
                String body = "{\"about\":\"Text %d of %d.\",\"version\":%d}".formatted(n, version, version);
                HttpMethod method = n % 2 == 0 ? HttpMethod.PATCH : HttpMethod.PUT;
                all.add(() -> answers[mine] = send(method, body));
            }
            AtOnce.refusals(all);
            assertThat(answers).extracting(one -> one.getResponse().getStatus()).containsOnlyOnce(200);
            assertThat(answers).extracting(one -> one.getResponse().getStatus()).containsOnly(200, 409);
            int kept = 0;
            while (answers[kept].getResponse().getStatus() != 200) {
                kept++;
            }
            assertThat(organisations.get(id).about()).isEqualTo("Text %d of %d.".formatted(kept, version));
            assertThat(answers[kept].getResponse().getHeader("ETag")).isEqualTo("\"" + (version + 1) + "\"");
        }
    }

    @Test
    void a_tier_given_meanwhile_is_not_taken_back_by_a_change_of_the_text() throws Exception {
        MvcTestResult[] tier = new MvcTestResult[1];
        AtOnce.refusals(List.<Callable<?>>of(
                () -> send(HttpMethod.PATCH, "{\"about\":\"New text.\",\"version\":1}"),
                () -> tier[0] = mvc.put()
                        .uri("/api/v1/partners/" + id + "/tier")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"tier\":\"Premier\"}")
                        .with(HELEN.basic())
                        .exchange()));
        assertThat(tier[0]).hasStatusOk();
        assertThat(organisations.get(id).tier()).isEqualTo("Premier");
        assertThat(send(HttpMethod.PATCH, "{\"about\":\"On the old one.\",\"version\":1}"))
                .hasStatus(409);
    }

    private MvcTestResult send(HttpMethod method, String body) {
        return mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request(
                        method, "/api/v1/partners/" + id)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(MARTA.basic()));
    }
}
