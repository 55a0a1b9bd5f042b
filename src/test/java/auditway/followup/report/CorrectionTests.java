package auditway.followup.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.followup.report.CorrectReport.Person;
import auditway.followup.report.CorrectReport.Strength;
import auditway.followup.report.CorrectReport.Worded;
import auditway.followup.report.Snapshot.Change;
import auditway.platform.refusal.Invalid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectionTests {

    private final Snapshot sample = SampleSnapshot.snapshot();

    @Test
    void every_place_the_partner_may_object_to_is_corrected_in_the_next_snapshot() {
        CorrectReport wanted = new CorrectReport(
                "corrected",
                "Corrected.",
                "Nordlicht Cloud GmbH",
                "First.\nSecond.",
                "Kaistraße 5, Kiel, Germany",
                LocalDate.of(2026, 11, 18),
                null,
                List.of(new Person("David Poole", "ISSI"), new Person("Priya Raman", "ISSI Ltd")),
                List.of(
                        new Strength("A strength said better."),
                        new Strength(sample.strengths().get(1))),
                List.of(new Worded("Two nights without a person on call", "The gap said better.")));
        List<Change> changes = Correcting.changes(sample, wanted);
        assertThat(changes)
                .extracting(Change::place)
                .containsExactly(
                        "Partner's name",
                        "About the partner",
                        "Site",
                        "Date of the audit",
                        "Name in the audit team",
                        "Firm of Priya Raman",
                        "Strength",
                        "Title of finding F-01",
                        "Gap of finding F-01");
        Snapshot next = Corrected.of(sample, changes);
        assertThat(next.partner().name()).isEqualTo("Nordlicht Cloud GmbH");
        assertThat(next.partner().about()).containsExactly("First.", "Second.");
        assertThat(next.conduct().site()).isEqualTo("Kaistraße 5, Kiel, Germany");
        assertThat(next.conduct().date()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(next.conduct().team())
                .extracting(Snapshot.Auditor::name)
                .containsExactly("David Poole", "Priya Raman");
        assertThat(next.conduct().team()).extracting(Snapshot.Auditor::firm).containsExactly("ISSI", "ISSI Ltd");
        assertThat(next.strengths())
                .containsExactlyInAnyOrder(
                        "A strength said better.", sample.strengths().get(1));
        assertThat(next.findings().get(0).title()).isEqualTo("Two nights without a person on call");
        assertThat(next.findings().get(0).gap()).isEqualTo("The gap said better.");
        assertThat(next.actionItems().get(0).title()).isEqualTo("Two nights without a person on call");
        assertThat(next.sections().get(0).introduction().get(1)).startsWith("Nordlicht Cloud GmbH has shown");
        assertThat(next.scorecard()).isEqualTo(sample.scorecard());
        assertThat(next.decision()).isEqualTo(sample.decision());
    }

    @Test
    void what_is_left_out_stays_and_nothing_changed_is_no_change() {
        assertThat(Correcting.changes(sample, only(null, null))).isEmpty();
        assertThat(Correcting.changes(
                        sample,
                        only(
                                sample.conduct().site(),
                                List.of(
                                        new Strength(sample.strengths().get(0)),
                                        new Strength(sample.strengths().get(1))))))
                .isEmpty();
    }

    @Test
    void a_strength_is_added_and_another_taken_out() {
        List<Change> changes = Correcting.changes(
                sample, only(null, List.of(new Strength(sample.strengths().get(0)))));
        assertThat(changes)
                .containsExactly(new Change("Strength", sample.strengths().get(1), ""));
        assertThat(Corrected.of(sample, changes).strengths())
                .containsExactly(sample.strengths().get(0));
    }

    @Test
    void a_correction_holds_for_every_later_revision_as_long_as_its_text_is_there() {
        Change change = new Change("Site", "Kaistraße 4, Kiel, Germany", "Kaistraße 5, Kiel, Germany");
        Change again = new Change("Site", "Kaistraße 5, Kiel, Germany", "Kaistraße 6, Kiel, Germany");
        assertThat(Corrected.of(sample, List.of(change, again)).conduct().site())
                .isEqualTo("Kaistraße 6, Kiel, Germany");
        assertThat(Corrected.of(sample, List.of(again)).conduct().site()).isEqualTo("Kaistraße 4, Kiel, Germany");
    }

    @Test
    void rows_that_do_not_fit_the_report_are_refused() {
        assertThatThrownBy(() -> Correcting.changes(
                        sample,
                        new CorrectReport("corrected", "x", null, null, null, null, null, null, null, List.of())))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("it has 1");
    }

    private static CorrectReport only(@Nullable String site, @Nullable List<Strength> strengths) {
        return new CorrectReport("corrected", "Corrected.", null, null, site, null, null, null, strengths, null);
    }
}
