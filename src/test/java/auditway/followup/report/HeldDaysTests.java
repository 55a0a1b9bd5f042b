package auditway.followup.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.followup.report.Snapshot.Change;
import auditway.followup.report.Snapshot.Conduct;
import auditway.platform.refusal.Invalid;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldDaysTests {

    private final Snapshot sample = SampleSnapshot.snapshot();
    private final Snapshot twoDays = lasting(LocalDate.of(2026, 11, 18));

    @Test
    void days_are_named_from_the_first_to_the_last() {
        assertThat(words("2027-01-05", "2027-01-05")).isEqualTo("5 January 2027");
        assertThat(words("2027-01-05", "2027-01-06")).isEqualTo("5 to 6 January 2027");
        assertThat(words("2027-01-29", "2027-02-01")).isEqualTo("29 January to 1 February 2027");
        assertThat(words("2026-12-31", "2027-01-01")).isEqualTo("31 December 2026 to 1 January 2027");
    }

    @Test
    void every_place_of_a_report_that_names_the_day_names_all_of_them() {
        for (Rendition rendition : Rendition.values()) {
            Cover cover = Cover.of(twoDays, "0".repeat(64), rendition, "");
            assertThat(cover.dated()).isEqualTo("Audit of 17 to 18 November 2026, Kiel");
            assertThat(cover.running().date()).isEqualTo("17 to 18 November 2026");
        }
        assertThat(Opening.of(twoDays).introduction()).endsWith(", from 17 to 18 November 2026.");
        assertThat(Opening.of(sample).introduction()).endsWith(", on 17 November 2026.");
    }

    @Test
    void nothing_is_validated_after_the_audit_before_its_last_day_is_over() {
        Snapshot.Section section = settledOn(LocalDate.of(2026, 11, 18));
        assertThat(sum(section, sample)).endsWith(", 1 after the audit.");
        assertThat(sum(section, twoDays)).endsWith(", 1 after the closing meeting.");
        assertThat(since(section, sample)).isEqualTo("Validated after the audit, on 18 November 2026.");
        assertThat(since(section, twoDays)).isEqualTo("Validated after the closing meeting, on 18 November 2026.");
    }

    @Test
    void a_corrected_first_day_keeps_how_many_days_it_took_and_the_last_day_can_be_corrected_too() {
        HeldDays held = twoDays.conduct().days();
        assertThat(held.moved(LocalDate.of(2026, 11, 30), null).words()).isEqualTo("30 November to 1 December 2026");
        assertThat(held.moved(null, LocalDate.of(2026, 11, 19)).words()).isEqualTo("17 to 19 November 2026");
        assertThat(held.moved(null, null)).isEqualTo(held);
        assertThatThrownBy(() -> held.moved(LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 16)))
                .isInstanceOf(Invalid.class)
                .hasMessage("The last day of the audit lies before the first; correct one of them.");
    }

    @Test
    void a_correction_of_the_days_stays_in_every_later_revision_also_one_that_named_the_first_alone() {
        assertThat(corrected("2026-11-17 to 2026-11-18", "2026-11-24 to 2026-11-26"))
                .isEqualTo("24 to 26 November 2026");
        assertThat(corrected("2026-11-17", "2026-11-24")).isEqualTo("24 to 25 November 2026");
        assertThat(corrected("2026-11-02", "2026-11-24")).isEqualTo("17 to 18 November 2026");
    }

    private String corrected(String before, String after) {
        return Corrected.of(twoDays, List.of(new Change(Corrected.DATE, before, after)))
                .conduct()
                .days()
                .words();
    }

    private static String sum(Snapshot.Section section, Snapshot snapshot) {
        return section.validatedHere(snapshot.conduct().days());
    }

    private static String since(Snapshot.Section section, Snapshot snapshot) {
        return ShareableReport.since(
                section.controls().get(0), snapshot.conduct().days());
    }

    private Snapshot.Section settledOn(LocalDate day) {
        Snapshot.Section one = sample.sections().get(0);
        ControlLine closed = one.controls()
                .get(0)
                .settled(new Snapshot.Settled(
                        "closed by AI-01", day, auditway.followup.decision.CountedAsMet.Why.CLOSED));
        return new Snapshot.Section(one.id(), one.title(), one.introduction(), List.of(closed));
    }

    private Snapshot lasting(LocalDate last) {
        Conduct one = sample.conduct();
        return sample.with(
                new Conduct(one.kind(), one.date(), last, one.remote(), one.site(), one.place(), one.team()));
    }

    private static String words(String first, String last) {
        return new HeldDays(LocalDate.parse(first), LocalDate.parse(last)).words();
    }
}
