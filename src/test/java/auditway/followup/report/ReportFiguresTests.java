package auditway.followup.report;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.followup.decision.CountedAsMet.Why;
import auditway.followup.report.Snapshot.Settled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every figure of both renditions adds up, as assessed and as closed. */
class ReportFiguresTests {

    private static final Map<String, Settled> SETTLED =
            Map.of("2.3", new Settled("closed on 3 February 2027 by AI-01", LocalDate.of(2027, 2, 3), Why.CLOSED));

    private final Snapshot snapshot = closed();
    private final ConfidentialReport confidential = ConfidentialReport.of(snapshot, PrintedReport.HASH);
    private final ShareableReport shareable = ShareableReport.of(snapshot, PrintedReport.HASH);

    @Test
    void a_control_closed_since_says_both_what_was_assessed_and_what_closed_it() {
        ConfidentialReport.Line line = confidential.sections().get(1).controls().stream()
                .filter(one -> one.id().equals("2.3"))
                .findFirst()
                .orElseThrow();
        assertThat(line.tone()).isEqualTo("validated");
        assertThat(line.remarks().get(0)).startsWith("Not met as assessed; closed on 3 February 2027 by AI-01: ");
        assertThat(confidential.sections().get(1).sum())
                .isEqualTo("7 of 7 controls validated in this section, 1 after the audit.");
    }

    @Test
    void the_shareable_rendition_counts_the_same_controls_and_names_no_action_item() {
        for (int i = 0; i < snapshot.sections().size(); i++) {
            long validated = snapshot.sections().get(i).validated();
            assertThat(shareable.sections().get(i).capabilities()).hasSize((int) validated);
            assertThat(shareable.sections().get(i).sum()).startsWith(validated + " controls validated in this section");
            assertThat(confidential.sections().get(i).sum()).startsWith(validated + " of ");
        }
        assertThat(shareable.sections().get(1).capabilities())
                .extracting(ShareableReport.Capability::since)
                .contains("Validated after the audit, on 3 February 2027.");
        assertThat(shareable.toString()).doesNotContain("AI-01");
    }

    @Test
    void the_columns_of_the_scorecard_add_up_as_assessed_and_as_closed() {
        List<Bar> bars = confidential.bars();
        Bar total = java.util.Objects.requireNonNull(confidential.total());
        assertThat(total.line().met())
                .isEqualTo(bars.stream().mapToInt(bar -> bar.line().met()).sum());
        assertThat(total.line().partiallyMet())
                .isEqualTo(
                        bars.stream().mapToInt(bar -> bar.line().partiallyMet()).sum());
        assertThat(total.line().notMet())
                .isEqualTo(bars.stream().mapToInt(bar -> bar.line().notMet()).sum());
        assertThat(total.closed())
                .isEqualTo(1)
                .isEqualTo(bars.stream().mapToInt(Bar::closed).sum());
        assertThat(total.metAsClosed()).isEqualTo(total.line().met() + 1);
        assertThat(total.notMetAsClosed()).isZero();
        long controls = snapshot.sections().stream()
                .mapToLong(section -> section.controls().size())
                .sum();
        assertThat(total.line().met()
                        + total.line().partiallyMet()
                        + total.line().notMet()
                        + total.line().notApplicable())
                .isEqualTo((int) controls);
        assertThat(total.metAsClosed()
                        + total.partiallyAsClosed()
                        + total.notMetAsClosed()
                        + total.line().notApplicable())
                .isEqualTo((int) controls);
        assertThat((long) total.metAsClosed())
                .isEqualTo(snapshot.sections().stream()
                        .mapToLong(Snapshot.Section::validated)
                        .sum());
    }

    @Test
    void a_strength_is_printed_as_sentences() {
        assertThat(strength("One desk for all", "Each call ends there."))
                .isEqualTo("One desk for all. Each call ends there.");
        assertThat(strength("The desk is one.", "")).isEqualTo("The desk is one.");
    }

    private static String strength(String title, String seen) {
        return auditway.conduct.finding.Wording.of(title, seen, "", "", "", "").sentences();
    }

    @Test
    void a_regraded_control_is_neither_withdrawn_nor_closed_and_says_what_made_it_count() {
        for (Why why : List.of(Why.RULING, Why.REVIEW)) {
            Snapshot regraded = counted(Map.of("2.3", new Settled("counts as met, " + why.words(), null, why)));
            ConfidentialReport whole = ConfidentialReport.of(regraded, PrintedReport.HASH);
            assertThat(whole.regraded())
                    .singleElement()
                    .asString()
                    .isEqualTo("Control 2.3: Not met as assessed; counts as met, " + why.words() + ".");
            String words = Regraded.words(why);
            assertThat(whole.sections().get(1).sum())
                    .isEqualTo("7 of 7 controls validated in this section, 1 " + words + ".");
            assertThat(ShareableReport.of(regraded, PrintedReport.HASH).toString())
                    .contains("Validated " + words + ".")
                    .doesNotContain("Validated after", "closing meeting", "withdrawn");
        }
    }

    @Test
    void a_draft_says_so_on_cover_head_and_foot_and_an_issued_report_nowhere() {
        for (Cover cover :
                List.of(shareable.marked().cover(), confidential.marked().cover())) {
            assertThat(List.of(
                            cover.draft(),
                            cover.running().title(),
                            cover.running().foot()))
                    .allSatisfy(words -> assertThat(words).containsIgnoringCase(Cover.DRAFT));
        }
        assertThat(shareable.toString() + confidential).doesNotContainIgnoringCase(Cover.DRAFT);
    }

    private static Snapshot closed() {
        return counted(SETTLED);
    }

    private static Snapshot counted(Map<String, Settled> settled) {
        List<Snapshot.Section> sections = new ArrayList<>();
        for (Snapshot.Section section : SampleSnapshot.snapshot().sections()) {
            List<ControlLine> controls = section.controls().stream()
                    .map(line -> settled.containsKey(line.id()) ? line.settled(settled.get(line.id())) : line)
                    .toList();
            sections.add(new Snapshot.Section(section.id(), section.title(), section.introduction(), controls));
        }
        return SampleSnapshot.with(SampleSnapshot.snapshot().strengths(), sections);
    }
}
