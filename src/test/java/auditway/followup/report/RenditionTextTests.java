package auditway.followup.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What the two renditions say, in which order, and what the shareable one never says. */
class RenditionTextTests {

    private final Snapshot snapshot = SampleSnapshot.snapshot();

    @Test
    void the_introduction_names_auditors_firm_place_and_date() {
        assertThat(Wording.introduction(snapshot.conduct(), "Nordlicht Cloud"))
                .isEqualTo("The validation audit was conducted by David Pool and Priya Raman of ISSI at the"
                        + " Nordlicht Cloud office at Kaistraße 4, Kiel, Germany, on 17 November 2026.");
    }

    @Test
    void a_remote_audit_names_no_office() {
        var remote = new Snapshot.Conduct(
                "full audit",
                snapshot.conduct().date(),
                snapshot.conduct().lastDate(),
                true,
                "",
                "",
                snapshot.conduct().team());
        assertThat(Wording.introduction(remote, "Nordlicht Cloud"))
                .endsWith("of ISSI remotely with Nordlicht Cloud, on 17 November 2026.");
    }

    @Test
    void the_shareable_rendition_prints_strengths_introductions_and_validated_controls_in_order() throws IOException {
        List<String> expected = new ArrayList<>(List.of(
                "Audit report",
                "Nordlicht Cloud",
                "Audit of 17 November 2026, Kiel",
                "Introduction",
                "About the Example MOP",
                "About Nordlicht Cloud",
                "to encourage good practice",
                "Strengths"));
        expected.addAll(snapshot.strengths());
        for (Snapshot.Section section : snapshot.sections()) {
            expected.add(section.id() + " " + section.title());
            expected.addAll(section.introduction());
            section.controls().stream()
                    .filter(ControlLine::isValidated)
                    .forEach(line -> expected.add("✓ " + line.id() + " " + line.statement()));
        }
        try (PDDocument document = PrintedReport.open(Rendition.SHAREABLE)) {
            assertThat(PrintedReport.text(document)).containsSubsequence(expected);
        }
    }

    @Test
    void rule_22_the_shareable_rendition_never_holds_scores_action_items_notes_or_evidence() throws IOException {
        String page = page(snapshot, Rendition.SHAREABLE);
        try (PDDocument document = PrintedReport.open(Rendition.SHAREABLE)) {
            for (String text : List.of(page, PrintedReport.text(document))) {
                assertThat(text)
                        .doesNotContain(
                                SampleSnapshot.SECRET_REASON,
                                SampleSnapshot.SECRET_EVIDENCE,
                                SampleSnapshot.SECRET_GAP,
                                SampleSnapshot.SECRET_FORMULA,
                                "Someone is reachable",
                                "Ingrid Solberg",
                                "AI-01",
                                "Scorecard",
                                "Not met",
                                "of 7 controls");
            }
        }
    }

    @Test
    void the_confidential_rendition_holds_score_findings_action_items_and_remarks() throws IOException {
        try (PDDocument document = PrintedReport.open(Rendition.CONFIDENTIAL)) {
            assertThat(PrintedReport.text(document))
                    .contains(
                            SampleSnapshot.SECRET_FORMULA,
                            "F-01 Mandatory",
                            "AI-01 2.3",
                            "Not met: " + SampleSnapshot.SECRET_REASON,
                            "Evidence: " + SampleSnapshot.SECRET_EVIDENCE,
                            "Two nights of thirty are within our own agreement.",
                            "Pass, decided by Ingrid Solberg on 15 January 2027.",
                            "6 of 7 controls validated in this section.");
        }
    }

    @Test
    void why_a_revision_was_made_is_told_in_the_confidential_rendition_alone() {
        Snapshot second = SampleSnapshot.revised(2, "Finding F-01 named the wrong month.");
        assertThat(page(second, Rendition.CONFIDENTIAL)).contains("revision 2", "Finding F-01 named the wrong month.");
        assertThat(page(second, Rendition.SHAREABLE)).contains("revision 2").doesNotContain("wrong month");
    }

    private static String page(Snapshot snapshot, Rendition rendition) {
        return PrintedReport.renditions().page(snapshot, PrintedReport.HASH, rendition, PrintedReport.AROUND);
    }

    @Test
    void rule_23_both_renditions_name_scope_not_covered_and_the_sampling_statement() throws IOException {
        for (Rendition rendition : Rendition.values()) {
            try (PDDocument document = PrintedReport.open(rendition)) {
                assertThat(PrintedReport.text(document))
                        .contains("Control 3.7: no resale contracts in the period", snapshot.sampling());
            }
        }
    }
}
