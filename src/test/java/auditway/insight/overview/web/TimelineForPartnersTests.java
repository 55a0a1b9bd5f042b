package auditway.insight.overview.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.platform.people.Actor;
import auditway.platform.trail.KeptEntry;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Partners read a part of the trail; nothing in it tells what stands between, nor how much. */
@ApplicationTest
class TimelineForPartnersTests {

    private static final String LAST = "?before=2147483647";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Trail trail;

    @Autowired
    private JsonMapper json;

    private HeldAudit audit;
    private int hidden;

    @BeforeEach
    void entries_of_the_partner_and_more_and_more_sealed_ones_between() {
        audit = HeldAudit.of(context);
        audit.state(AuditState.TECHNICAL_REVIEW);
        hidden = 0;
        IntStream.rangeClosed(1, 110).forEach(turn -> {
            record(audit.actor(JANA), "Answer given");
            for (int sealed = 0; sealed < turn % 3; sealed++) {
                record(Actor.SYSTEM, "Conclusion stated");
                hidden++;
            }
        });
    }

    @Test
    void partners_are_given_no_hash_of_the_chain_on_any_page_of_the_trail() {
        List<String> hashes = trail.before(audit.id, Integer.MAX_VALUE, 500).stream()
                .flatMap(kept -> List.of(kept.hash(), kept.previousHash()).stream())
                .toList();
        assertThat(hashes).hasSizeGreaterThan(300);
        for (Persona reader : List.of(JANA, OLE)) {
            for (String address : List.of(
                    api(LAST),
                    api("?before=60"),
                    "/audits/" + audit.id + "/timeline",
                    "/audits/" + audit.id + "/timeline?before=60",
                    "/audits/" + audit.id)) {
                assertThat(body(address, reader)).as(address).isNotEmpty().doesNotContain(hashes);
            }
        }
        entries(api(LAST), JANA)
                .forEach(entry -> assertThat(entry.path("previousHash").isNull()
                                && entry.path("hash").isNull())
                        .isTrue());
    }

    @Test
    void numbers_on_the_partners_trail_have_no_gaps_and_lead_through_all_pages_of_it() {
        List<Integer> numbers = new ArrayList<>();
        String next = LAST;
        while (!next.isEmpty()) {
            List<JsonNode> page = entries(api(next), JANA);
            page.forEach(entry -> numbers.add(entry.path("number").asInt()));
            next = page.isEmpty() ? "" : "?before=" + numbers.get(numbers.size() - 1);
        }
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.iterate(numbers.get(0), number -> number > 0, number -> number - 1)
                        .boxed()
                        .toList());
        assertThat(numbers.get(0))
                .isLessThanOrEqualTo(
                        trail.all(audit.id).get(trail.all(audit.id).size() - 1).number() - hidden);
    }

    @Test
    void what_is_sealed_leaves_the_partners_pages_as_they_were() {
        List<String> addresses = List.of(api(LAST), api("?before=40"), "/audits/" + audit.id + "/timeline");
        List<String> before =
                addresses.stream().map(address -> body(address, JANA)).toList();
        record(audit.actor(DAVID), "Conclusion stated");
        record(Actor.SYSTEM, "Conclusion stated");
        record(Actor.SYSTEM, "Escalated: Review findings");
        assertThat(addresses.stream().map(address -> body(address, JANA)).toList())
                .isEqualTo(before);
        assertThat(before.get(2)).contains("before=");
        assertThat(body(api("?before=0"), JANA)).isEqualTo("[]");
    }

    @Test
    void escalations_of_the_programme_are_not_on_the_partners_timeline_before_or_after_the_result() {
        record(Actor.SYSTEM, "Escalated: Review findings");
        for (AuditState state : List.of(AuditState.FINDINGS_REVIEW, AuditState.REPORTING)) {
            audit.state(state);
            assertThat(body(api(LAST), JANA)).contains("Answer given").doesNotContain("Escalated");
            assertThat(body("/audits/" + audit.id + "/timeline", JANA))
                    .contains("Answer given")
                    .doesNotContain("Escalated");
            assertThat(body(api(LAST), MARTA)).contains("Escalated: Review findings");
        }
    }

    @Test
    void the_programme_reads_the_whole_chain_with_its_hashes() {
        List<KeptEntry> kept = trail.before(audit.id, Integer.MAX_VALUE, 100);
        List<JsonNode> read = entries(api(LAST), MARTA);
        assertThat(read.stream().map(entry -> entry.path("hash").asString()))
                .containsExactlyElementsOf(kept.stream().map(KeptEntry::hash).toList());
        assertThat(read.get(0).path("number").asInt()).isEqualTo(kept.get(0).number());
    }

    private void record(Actor actor, String action) {
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), "Role")
                .did(action)
                .on(audit.id));
    }

    private String api(String query) {
        return "/api/v1/audits/" + audit.id + "/trail" + query;
    }

    private List<JsonNode> entries(String address, Persona reader) {
        return json.readTree(body(address, reader)).valueStream().toList();
    }

    private String body(String address, Persona reader) {
        MockHttpServletResponse response = mvc.get()
                .uri(address)
                .with(address.startsWith("/api/") ? reader.basic() : reader.signedIn())
                .exchange()
                .getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        try {
            return response.getContentAsString()
                    .replaceAll("_csrf\" value=\"[^\"]*|content=\"[A-Za-z0-9_-]{60,}\"", "");
        } catch (UnsupportedEncodingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
