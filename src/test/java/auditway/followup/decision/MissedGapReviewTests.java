package auditway.followup.decision;

import static auditway.Persona.DAVID;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.AuditDays;
import auditway.ReportedGaps;
import auditway.platform.calendar.SettableClock;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The day booked for the gap review, and what is told when it is over without the meeting. */
@ApplicationTest
@Tag("both-databases")
class MissedGapReviewTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    ApplicationContext context;

    @Autowired
    SettableClock clock;

    @Autowired
    MockMvcTester mvc;

    ReportedGaps gaps;
    LocalDateTime booked;

    @BeforeEach
    void booked() {
        gaps = ReportedGaps.of(context);
        booked = AuditDays.ahead(clock, 5).atTime(10, 0);
        gaps.reviewIsBooked(booked);
    }

    private Instant over() {
        return booked.toLocalDate().plusDays(1).atStartOfDay(BERLIN).toInstant();
    }

    @Test
    void a_gap_review_whose_day_is_over_while_items_are_open_is_work_of_the_coordinator_and_on_their_home() {
        gaps.starts("action-closure");
        gaps.passes(clock, gaps.audit.id, "Gap review not held", over());
        WorkItem move = gaps.work(MARTA, "moveGapReview").orElseThrow();
        assertThat(move.dueAt()).isAfter(move.openedAt());
        assertThat(gaps.audit.get(WorkItems.class).formData(move))
                .as("the time that has passed is not proposed again")
                .containsKey("agreed")
                .doesNotContainKey("startsAt");
        assertThat(move.why()).startsWith("The gap review booked for ").contains(" was not held");
        assertThat(mvc.get().uri("/home?all=true").with(MARTA.signedIn()))
                .bodyText()
                .contains("/work-items/" + move.id(), "Move gap review");

        gaps.completes(MARTA, "moveGapReview", another());
        assertThat(gaps.work(MARTA, "moveGapReview")).isEmpty();
        assertThat(gaps.timers(gaps.audit.id))
                .contains(booked.toLocalDate().plusDays(8).atStartOfDay(BERLIN).toInstant());
    }

    private Map<String, Object> another() {
        return Map.of(
                "startsAt",
                booked.plusDays(7).toString(),
                "link",
                "https://meet.example/gap",
                "reason",
                "Items are open.");
    }

    @Test
    void moved_on_request_it_needs_no_moving_and_its_new_day_counts() {
        gaps.starts("action-closure");
        gaps.passes(clock, gaps.audit.id, "Gap review not held", over());
        gaps.asks(DAVID, "move-gap-review", gaps.audit.id, another());
        assertThat(gaps.work(MARTA, "moveGapReview")).isEmpty();
        assertThat(gaps.timers(gaps.audit.id))
                .contains(booked.toLocalDate().plusDays(8).atStartOfDay(BERLIN).toInstant());
    }

    @Test
    void the_meeting_is_due_on_the_day_it_is_booked_for() {
        gaps.starts("gap-review");
        WorkItem hold = gaps.work(DAVID, "holdGapReview").orElseThrow();
        assertThat(LocalDate.ofInstant(hold.dueAt(), BERLIN)).isEqualTo(booked.toLocalDate());
        assertThat(hold.why()).startsWith("Booked for ");
    }

    @Test
    void a_gap_review_that_opens_after_its_time_is_not_late_from_the_beginning() {
        clock.set(gaps.audit.now().plus(Duration.ofDays(45)));
        gaps.starts("gap-review");
        WorkItem hold = gaps.work(DAVID, "holdGapReview").orElseThrow();
        assertThat(hold.dueAt()).isAfter(hold.openedAt());
        assertThat(hold.why())
                .contains("It could not be done by its usual date: 30 calendar days after the gap report");
    }
}
