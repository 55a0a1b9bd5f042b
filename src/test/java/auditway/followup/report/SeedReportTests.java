package auditway.followup.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import auditway.followup.report.Snapshot.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of the published report, printed and read back out of the file, are the same words. */
class SeedReportTests {

    private static final Path SEED = Path.of("../shared/seed/tecracer-2017-audit-report.json");

    @Test
    void every_strength_introduction_and_capability_is_printed_as_it_was_published() throws IOException {
        assumeTrue(Files.exists(SEED), "SKIPPED: the published report is not there, looked for " + SEED);
        JsonNode seed = JsonMapper.shared().readTree(Files.readString(SEED));
        byte[] pdf = PrintedReport.renditions().pdf(snapshot(seed), PrintedReport.HASH, Rendition.SHAREABLE);
        try (var document = Loader.loadPDF(pdf)) {
            String printed = PrintedReport.text(document);
            assertThat(printed).containsSubsequence(expected(seed));
            assertThat(printed.split("✓ ", -1)).as("check marks").hasSize(1 + 92);
        }
    }

    private static Snapshot snapshot(JsonNode seed) {
        return SampleSnapshot.with(
                texts(seed.get("strengths")),
                seed.get("sections").valueStream().map(SeedReportTests::section).toList());
    }

    private static Section section(JsonNode published) {
        int number = published.get("number").asInt();
        List<String> capabilities = texts(published.get("controls"));
        return new Section(
                String.valueOf(number),
                published.get("title").asString(),
                List.of(published.get("intro").asString()),
                IntStream.range(0, capabilities.size())
                        .mapToObj(index -> new ControlLine(
                                number + "." + (index + 1),
                                capabilities.get(index),
                                Verdict.MET,
                                List.of(),
                                "",
                                List.of()))
                        .toList());
    }

    private static List<String> expected(JsonNode seed) {
        List<String> expected = new ArrayList<>(texts(seed.get("strengths")));
        for (JsonNode published : seed.get("sections")) {
            Section section = section(published);
            expected.add(section.id() + " " + section.title() + " ");
            expected.addAll(section.introduction());
            section.controls().forEach(line -> expected.add("✓ " + line.id() + " " + line.statement()));
        }
        return expected.stream().map(text -> text.replaceAll("\\s+", " ")).toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
