package auditway.catalogue.programme.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedProgrammeTests {

    private static final Path REPORT = Path.of("../shared/seed/tecracer-2017-audit-report.md");

    private final Edition edition = EditionReader.read(EditionFolders.read(Path.of("config/programmes/aws-msp-2017")));

    ShippedProgrammeTests() throws IOException {}

    @Test
    void it_has_fourteen_sections_and_ninety_two_controls_in_order() {
        assertThat(edition.sections())
                .extracting(section -> section.controls().size())
                .containsExactly(6, 2, 3, 11, 8, 7, 3, 16, 20, 3, 4, 6, 2, 1);
        assertThat(edition.controls())
                .hasSize(92)
                .extracting(Control::id)
                .startsWith("1.1", "1.2")
                .endsWith("13.2", "14.1");
    }

    @Test
    void only_resellers_are_audited_on_reselling() {
        assertThat(edition.controls().stream().filter(control -> !control.appliesTo(List.of())))
                .extracting(Control::id)
                .containsExactly("5.4", "5.5", "5.8");
    }

    @Test
    void it_says_which_of_its_contents_are_assumptions() {
        assertThat(edition.assumptions()).anyMatch(sentence -> sentence.contains("weights"));
    }

    @Test
    void it_is_usable_for_the_audit_of_2017_and_for_today() {
        assertThat(edition.isUsable(LocalDate.of(2017, 11, 14))).isTrue();
        assertThat(edition.isUsable(LocalDate.of(2026, 11, 23))).isTrue();
    }

    @Test
    void its_section_titles_are_those_of_the_report() throws IOException {
        var titles = report().lines()
                .filter(line -> line.matches("#+ \\d+\\. .*"))
                .map(line -> line.replaceFirst("#+ \\d+\\. ", ""));
        assertThat(edition.sections())
                .extracting(section -> section.title())
                .containsExactlyElementsOf(titles.toList());
    }

    @Test
    void no_sentence_is_copied_from_the_report() throws IOException {
        var copied = sentences(report());
        assertThat(texts().flatMap(text -> sentences(text).stream()))
                .isNotEmpty()
                .noneMatch(copied::contains);
    }

    private static String report() throws IOException {
        assumeTrue(Files.exists(REPORT), "SKIPPED: the published report is not there, looked for " + REPORT);
        return Files.readString(REPORT);
    }

    private Stream<String> texts() {
        var introductions = edition.sections().stream().flatMap(section -> section.introduction("tecRacer").stream());
        var statements = edition.controls().stream().map(Control::statement);
        var report = Stream.concat(
                edition.report().objectives().stream(), edition.report().methodology("tecRacer").stream());
        return Stream.of(introductions, statements, report, edition.programme().about().stream())
                .flatMap(text -> text);
    }

    private static Set<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.:;?])\\s|\\n|✓"))
                .map(sentence -> sentence.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", " ")
                        .strip())
                .filter(sentence -> sentence.contains(" "))
                .collect(Collectors.toSet());
    }
}
