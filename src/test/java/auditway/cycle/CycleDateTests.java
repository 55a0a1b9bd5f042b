package auditway.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designation.State;
import auditway.catalogue.programme.Cycle;
import auditway.cycle.CycleDate.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is due when, between two full audits. */
class CycleDateTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void annual_reviews_fall_after_12_and_24_months_the_next_full_audit_opens_ahead_of_month_36() {
        assertThat(dates(LocalDate.of(2026, 11, 14)))
                .containsExactly(
                        new CycleDate(Kind.REVIEW, LocalDate.of(2027, 11, 14), 12),
                        new CycleDate(Kind.REVIEW, LocalDate.of(2028, 11, 14), 24),
                        new CycleDate(Kind.RENEWAL, LocalDate.of(2029, 5, 14), 0),
                        new CycleDate(Kind.EXPIRY, LocalDate.of(2029, 11, 14), 0));
    }

    @Test
    void a_full_audit_on_29_february_counts_to_the_28th_where_there_is_no_29th() {
        assertThat(dates(LocalDate.of(2028, 2, 29)))
                .extracting(CycleDate::day)
                .containsExactly(
                        LocalDate.of(2029, 2, 28),
                        LocalDate.of(2030, 2, 28),
                        LocalDate.of(2030, 8, 28),
                        LocalDate.of(2031, 2, 28));
    }

    @Test
    void a_cycle_that_ends_with_the_year_lasts_until_its_last_midnight_on_the_partners_calendar() {
        List<CycleDate> dates = dates(LocalDate.of(2026, 12, 31));
        assertThat(dates.get(3).at(BERLIN)).isEqualTo(Instant.parse("2029-12-31T23:00:00Z"));
        assertThat(dates.get(0).at(BERLIN)).isEqualTo(Instant.parse("2027-12-30T23:00:00Z"));
    }

    @Test
    void a_review_that_was_over_when_the_designation_was_awarded_is_left_out() {
        Designation late = held(LocalDate.of(2025, 1, 10), LocalDate.of(2026, 1, 10));
        assertThat(CycleDate.of(late, Cycle.USUAL))
                .filteredOn(date -> date.kind() == Kind.REVIEW)
                .extracting(CycleDate::months)
                .containsExactly(24);
    }

    @Test
    void the_review_comes_first_where_the_renewal_opens_on_the_same_day() {
        Cycle yearly = new Cycle(24, List.of(12), 12, 90, 30);
        Designation held = new Designation(
                "tecracer",
                "aws-msp",
                LocalDate.of(2026, 3, 1),
                yearly.ends(LocalDate.of(2026, 3, 1)),
                LocalDate.of(2026, 3, 1),
                State.ACTIVE);
        assertThat(CycleDate.of(held, yearly))
                .extracting(CycleDate::kind)
                .containsExactly(Kind.REVIEW, Kind.RENEWAL, Kind.EXPIRY);
    }

    @Test
    void a_review_that_would_fall_on_the_last_day_or_after_it_is_left_out() {
        Cycle dense = new Cycle(24, List.of(12, 24, 36), 6, 90, 30);
        LocalDate audited = LocalDate.of(2026, 3, 1);
        Designation held = new Designation("tecracer", "aws-msp", audited, dense.ends(audited), audited, State.ACTIVE);
        assertThat(CycleDate.of(held, dense))
                .filteredOn(date -> date.kind() == Kind.REVIEW)
                .extracting(CycleDate::months)
                .containsExactly(12);
    }

    @Test
    void what_is_due_is_told_in_the_words_of_the_field() {
        assertThat(dates(LocalDate.of(2026, 11, 14)))
                .extracting(date -> date.kind().title())
                .containsExactly("Annual review", "Annual review", "Next full audit opens", "Designation expires");
    }

    private static List<CycleDate> dates(LocalDate audited) {
        return CycleDate.of(held(audited, audited.plusDays(40)), Cycle.USUAL);
    }

    private static Designation held(LocalDate audited, LocalDate awarded) {
        return new Designation("tecracer", "aws-msp", awarded, Cycle.USUAL.ends(audited), audited, State.ACTIVE);
    }
}
