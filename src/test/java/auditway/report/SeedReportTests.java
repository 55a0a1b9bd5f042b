package auditway.report;

import static auditway.Persona.HELEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import auditway.ApplicationTest;
import auditway.baseline.PastReports;
import auditway.people.Accounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published report, imported and printed again, says what it said before. */
@ApplicationTest
@Transactional
class SeedReportTests {

    private static final Path SEED = Path.of("../shared/seed");

    @Autowired
    private PastReports imports;

    @Autowired
    private Reports reports;

    @Autowired
    private Accounts accounts;

    @Test
    void the_shareable_rendition_of_the_imported_audit_equals_the_published_report() throws IOException {
        assumeTrue(Files.isDirectory(SEED), "SKIPPED: the published report is not there, looked for " + SEED);
        String markdown = Files.readString(SEED.resolve("tecracer-2017-audit-report.md"));
        JsonNode seed = JsonMapper.shared().readTree(Files.readString(SEED.resolve("tecracer-2017-audit-report.json")));
        var helen = HELEN.actor(accounts);
        String audit = imports.importReport(markdown, helen).auditId();
        Report report = reports.readable(audit, null, Rendition.SHAREABLE, helen);

        assertThat(report.isIssued()).isTrue();
        try (var document = Loader.loadPDF(reports.pdf(report, Rendition.SHAREABLE))) {
            String printed = PrintedReport.text(document);
            assertThat(printed).containsSubsequence(expected(seed));
            assertThat(printed.split("✓ ", -1)).as("check marks").hasSize(1 + 92);
        }
    }

    private static List<String> expected(JsonNode seed) {
        List<String> texts = new ArrayList<>();
        texts.add(seed.get("partner").asString());
        texts.add("The validation audit was conducted by David Pool of ISSI at the tecRacer office at Vahrenwalder"
                + " Str. 156, Hannover, Germany, on " + seed.get("auditDate").asString() + ".");
        seed.get("strengths").forEach(strength -> texts.add(normal(strength)));
        for (JsonNode section : seed.get("sections")) {
            int number = section.get("number").asInt();
            texts.add(number + " " + normal(section.get("title")) + " ");
            texts.add(normal(section.get("intro")));
            int control = 0;
            for (JsonNode capability : section.get("controls")) {
                control++;
                texts.add("✓ " + number + "." + control + " " + normal(capability));
            }
        }
        return texts;
    }

    private static String normal(JsonNode text) {
        return text.asString().replaceAll("\\s+", " ").strip();
    }
}
