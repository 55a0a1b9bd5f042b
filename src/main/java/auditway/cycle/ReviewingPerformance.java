package auditway.cycle;

import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designation.State;
import auditway.catalogue.auditee.Organisation;
import auditway.cycle.CycleDate.Kind;
import auditway.platform.calendar.DayCount;
import auditway.platform.calendar.DueDate;
import auditway.platform.calendar.DueDates;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Between two full audits the partner states its performance, and the programme manager accepts it or asks for more. */
@Service
@Transactional
public class ReviewingPerformance {

    /** The figures of the year, and what has changed. */
    public record StatePerformance(String figures, String statement) {}

    /** Accepted, or more is wanted. */
    public record ReviewPerformance(
            String outcome, @Nullable String remark) {}

    private final Cycles cycles;
    private final AnnualReviews reviews;
    private final KeepingDesignations keeping;
    private final DueDates dates;
    private final Trail trail;
    private final Clock clock;

    ReviewingPerformance(
            Cycles cycles,
            AnnualReviews reviews,
            KeepingDesignations keeping,
            DueDates dates,
            Trail trail,
            Clock clock) {
        this.cycles = cycles;
        this.reviews = reviews;
        this.keeping = keeping;
        this.dates = dates;
        this.trail = trail;
        this.clock = clock;
    }

    /** Opens the review that is due. */
    public void open(String designationId) {
        Designation held = cycles.get(designationId);
        int months = cycles.ahead(held).stream()
                .filter(date -> date.kind() == Kind.REVIEW)
                .findFirst()
                .map(CycleDate::months)
                .orElseThrow(() -> new Conflict(
                        "No annual review of " + designationId + " is due; its page says when the next one is."));
        AnnualReview review = reviews.save(AnnualReview.opened(
                held.id(),
                held.countsFrom(),
                months,
                cycles.auditOf(held),
                clock.instant(),
                due(held, "the opening of the annual review")));
        record(review, "Annual review opened", Actor.SYSTEM, review.due().why());
    }

    private DueDate due(Designation held, String anchor) {
        Organisation partner = cycles.partner(held);
        return dates.due(
                cycles.rules(held).statementDays(),
                DayCount.CALENDAR_DAYS,
                clock.instant(),
                anchor,
                partner.calendar(),
                partner.zone());
    }

    /** Until when the open review waits for the partner's statement. */
    public Instant statementDue(String designationId) {
        return current(designationId).due().at();
    }

    AnnualReview current(String designationId) {
        return cycles.review(designationId)
                .orElseThrow(() -> new Conflict(
                        "No annual review of " + designationId + " is open; its page says when the next one is."));
    }

    @Prefills("state-performance")
    public Map<String, Object> stated(OpenStep step) {
        AnnualReview review = current(step.requiredSubject());
        return Map.of(
                "months",
                review.months(),
                "figures",
                review.figures(),
                "statement",
                review.statement(),
                "remark",
                review.remark());
    }

    @Completes("state-performance")
    public Outcome state(StatePerformance answers, OpenStep step, Actor actor) {
        AnnualReview review = current(step.requiredSubject());
        review.state(answers.figures().strip(), answers.statement().strip(), actor.accountId(), clock.instant());
        reviews.save(review);
        record(review, "Performance stated", actor, review.figures());
        return Outcome.done();
    }

    @Prefills("review-performance")
    public Map<String, Object> toReview(OpenStep step) {
        AnnualReview review = current(step.requiredSubject());
        return Map.of("months", review.months(), "figures", review.figures(), "statement", review.statement());
    }

    /** @throws Invalid if more is wanted and nobody says what */
    @Completes("review-performance")
    public Outcome review(ReviewPerformance answers, OpenStep step, Actor actor) {
        AnnualReview review = current(step.requiredSubject());
        String remark = Objects.requireNonNullElse(answers.remark(), "").strip();
        boolean accepted = answers.outcome().equals("accepted");
        if (!accepted && remark.isEmpty()) {
            throw new Invalid("remark", "Say what the partner should add.");
        }
        if (accepted) {
            review.accept(actor.accountId(), clock.instant());
        } else {
            review.askMore(remark, due(cycles.get(review.designationId()), "the request for more"));
        }
        reviews.save(review);
        record(review, accepted ? "Performance accepted" : "More about performance asked for", actor, remark);
        return Outcome.of(answers.outcome());
    }

    /** The statement is overdue: the designation is suspended, unless it is already. */
    public void suspendOverdue(String designationId) {
        Designation held = cycles.get(designationId);
        AnnualReview review = current(designationId);
        if (held.state() == State.ACTIVE || held.state() == State.RENEWAL_DUE) {
            review.suspended();
            reviews.save(review);
            keeping.suspend(
                    held,
                    "The performance of the year was not stated in time. "
                            + review.due().why(),
                    Actor.SYSTEM);
        }
    }

    /** The performance was accepted, which lifts a suspension for want of it. */
    public void accept(String designationId) {
        Designation held = cycles.get(designationId);
        if (held.state() == State.SUSPENDED && current(designationId).isOverdue()) {
            keeping.reinstate(held, "The performance of the year was stated and accepted.", Actor.SYSTEM);
        }
    }

    private void record(AnnualReview review, String action, Actor actor, String reason) {
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did(action)
                .on(review.auditId())
                .about(review.designationId() + ", month " + review.months())
                .because(reason.isEmpty() ? null : reason));
    }
}
