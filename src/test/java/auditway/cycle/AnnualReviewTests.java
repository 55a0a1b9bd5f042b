package auditway.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.calendar.DueDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnnualReviewTests {

    private static final LocalDate AUDITED = LocalDate.of(2026, 11, 14);
    private static final Instant OPENED = Instant.parse("2027-11-13T23:00:00Z");
    private static final DueDate DUE = new DueDate(
            Instant.parse("2027-12-14T17:00:00Z"), "30 calendar days after the anniversary of Sun 14 Nov 2027.");
    private static final DueDate LATER = new DueDate(
            Instant.parse("2028-01-10T17:00:00Z"), "30 calendar days after the request for more of Sat 11 Dec 2027.");

    private final AnnualReview review =
            AnnualReview.opened("tecracer:aws-msp", AUDITED, 12, "MSP-2026-014", OPENED, DUE);

    @Test
    void a_review_is_of_one_anniversary_of_one_cycle_of_one_designation() {
        assertThat(review.id()).isEqualTo("tecracer:aws-msp:2026-11-14:12");
        assertThat(review.designationId()).isEqualTo("tecracer:aws-msp");
        assertThat(review.countsFrom()).isEqualTo(AUDITED);
        assertThat(review.months()).isEqualTo(12);
        assertThat(review.auditId()).isEqualTo("MSP-2026-014");
        assertThat(AnnualReview.opened("tecracer:aws-msp", AUDITED, 24, "MSP-2026-014", OPENED, DUE)
                        .id())
                .isNotEqualTo(review.id());
    }

    @Test
    void an_opened_review_waits_for_the_partner_and_says_until_when_and_why() {
        assertThat(review.openedAt()).isEqualTo(OPENED);
        assertThat(review.due()).isEqualTo(DUE);
        assertThat(review.standing()).isEqualTo("Open");
        assertThat(review.statedAt()).isEmpty();
        assertThat(review.statedBy()).isEmpty();
        assertThat(review.figures()).isEmpty();
        assertThat(review.statement()).isEmpty();
        assertThat(review.remark()).isEmpty();
        assertThat(review.acceptedAt()).isEmpty();
        assertThat(review.isOverdue()).isFalse();
    }

    @Test
    void a_statement_keeps_what_was_said_by_whom_and_when() {
        state();

        assertThat(review.standing()).isEqualTo("Stated");
        assertThat(review.figures()).isEqualTo("14 customers, 4 of them new.");
        assertThat(review.statement()).isEqualTo("All controls are kept.");
        assertThat(review.statedBy()).contains("jana");
        assertThat(review.statedAt()).contains(OPENED.plus(Duration.ofDays(20)));
        assertThat(review.acceptedAt()).isEmpty();
    }

    @Test
    void an_accepted_review_keeps_who_accepted_it_and_when() {
        state();
        review.accept("helen", OPENED.plus(Duration.ofDays(25)));

        assertThat(review.standing()).isEqualTo("Accepted");
        assertThat(review.acceptedBy()).contains("helen");
        assertThat(review.acceptedAt()).contains(OPENED.plus(Duration.ofDays(25)));
    }

    @Test
    void a_request_for_more_opens_the_review_again_until_a_new_date_and_keeps_what_was_said() {
        state();
        review.askMore("Name the new customers.", LATER);

        assertThat(review.standing()).isEqualTo("Open");
        assertThat(review.remark()).isEqualTo("Name the new customers.");
        assertThat(review.due()).isEqualTo(LATER);
        assertThat(review.statedAt()).isEmpty();
        assertThat(review.figures()).isEqualTo("14 customers, 4 of them new.");
        assertThat(review.statement()).isEqualTo("All controls are kept.");
    }

    @Test
    void a_review_that_suspended_the_designation_stays_overdue_until_it_is_stated_and_is_remembered() {
        review.suspended();
        assertThat(review.standing()).isEqualTo("Overdue");

        state();
        assertThat(review.standing()).isEqualTo("Stated");
        assertThat(review.isOverdue()).isTrue();
    }

    private void state() {
        review.state(
                "14 customers, 4 of them new.", "All controls are kept.", "jana", OPENED.plus(Duration.ofDays(20)));
    }
}
