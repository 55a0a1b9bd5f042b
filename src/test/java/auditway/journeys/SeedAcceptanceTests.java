package auditway.journeys;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static auditway.Persona.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditStates;
import auditway.insight.baseline.PastReports;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.Accounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the published report says, an audit on its criteria says again. */
@ApplicationTest
class SeedAcceptanceTests {

    private static final Path SEED = Path.of("../shared/seed");
    private static final String NAME = "tecracer-2017-audit-report";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @LocalServerPort
    private int port;

    @Autowired
    private PastReports reports;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothing_is_under_way_at_the_partner() {
        AuditStates.endAllOf(jdbc, Guest.TECRACER.organisation());
    }

    @Test
    void an_audit_on_the_imported_edition_reports_what_the_published_report_says() throws IOException {
        assumeTrue(Files.isDirectory(SEED), "SKIPPED: the published report is not there, looked for " + SEED);
        JsonNode published = new JsonMapper().readTree(Files.readString(SEED.resolve(NAME + ".json")));
        var imported = reports.importReport(Files.readString(SEED.resolve(NAME + ".md")), HELEN.actor(accounts));
        Api api = new Api(port);
        JsonNode baseline = shareable(api, imported.auditId());
        assertSameReport(baseline, published, published.path("auditDate").asString());
        assertEdition(
                api.get(MARTA.email(), "/programmes/" + imported.editionId()).answers(200));

        AuditByApi audit = AuditByApi.requested(api, Guest.TECRACER, imported.editionId(), clock)
                .ledBy(PRIYA, DAVID);
        audit.prerequisitesAreMet();
        audit.teamIsEngaged();
        audit.slotIsProposed(9);
        audit.slotIsAgreed();
        audit.auditIsPrepared();
        audit.auditIsHeld(Map.of());
        texts(published.path("strengths")).forEach(audit::strengthIsNoted);
        audit.findingsAreIssued();
        audit.gapReviewIsHeld();
        audit.auditIsDecided();
        audit.auditIsClosed();
        assertSameReport(shareable(api, audit.id), published, DATE.format(audit.day));
    }

    private static void assertEdition(JsonNode edition) {
        assertThat(edition.path("id").asString()).isEqualTo("aws-msp-2017-imported");
        assertThat(edition.path("programme").path("owner").asString()).isEqualTo("Amazon Web Services");
        assertThat(texts(edition.path("sections").path(0).path("leadIn")))
                .containsExactly("{partner} has demonstrated the following capabilities related to business health:");
        assertThat(edition.path("sections")
                        .valueStream()
                        .flatMap(section -> section.path("controls").valueStream())
                        .map(control -> control.path("id").asString()))
                .hasSize(92)
                .startsWith("1.1")
                .endsWith("14.1");
    }

    private static JsonNode shareable(Api api, String audit) {
        return api.get(MARTA.email(), "/audits/" + audit + "/reports/shareable.json")
                .answers(200);
    }

    private static void assertSameReport(JsonNode report, JsonNode published, String date) {
        assertThat(text(report.path("cover").path("partner"))).isEqualTo(text(published.path("partner")));
        assertThat(text(report.path("cover").path("dated"))).startsWith("Audit of " + date);
        assertThat(text(report.path("opening").path("introduction"))).endsWith(", on " + date + ".");
        assertThat(texts(report.path("opening").path("strengths")))
                .hasSize(7)
                .isEqualTo(texts(published.path("strengths")));
        assertThat(sections(report, "introduction", "capabilities"))
                .hasSize(14)
                .isEqualTo(sections(published, "intro", "controls"));
        assertThat(sections(report, "introduction", "capabilities").stream()
                        .mapToInt(section -> section.capabilities().size())
                        .sum())
                .isEqualTo(92);
    }

    private record Section(String title, String introduction, List<String> capabilities) {}

    private static List<Section> sections(JsonNode report, String introduction, String capabilities) {
        return report.path("sections")
                .valueStream()
                .map(section -> new Section(
                        text(section.path("title")),
                        text(section.path(introduction)),
                        texts(section.path(capabilities))))
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream()
                .map(one -> text(one.isObject() ? one.path("statement") : one))
                .toList();
    }

    /** The words alone: paragraphs joined, white space normalised. */
    private static String text(JsonNode words) {
        String joined = words.isArray()
                ? words.valueStream().map(JsonNode::asString).collect(Collectors.joining(" "))
                : words.asString();
        return joined.strip().replaceAll("\\s+", " ");
    }
}
