package auditway.conduct.finding;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Milestone;
import auditway.audit.audit.TeamRole;
import auditway.audit.audit.Wording;
import auditway.audit.request.RequestKind;
import auditway.audit.request.Subject;
import auditway.conduct.finding.GapReporting.BookGapReview;
import auditway.conduct.finding.MovingGapReview.MoveGapReview;
import auditway.platform.people.Actor;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import auditway.platform.workflow.Processes;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The booked gap review is held at another time: by the coordinator or the lead auditor, as long as it was not held. */
@Component
public class MovingGapReview implements RequestKind<MoveGapReview> {

    /** Told to an audit in which a gap review waits to be moved: it was moved on request. */
    private static final String MOVED = "GapReviewMoved";

    /** Answers of the form move-gap-review; {@code startsAt} on the partner's clock. */
    public record MoveGapReview(LocalDateTime startsAt, String link, String reason) {}

    private final GapReporting reporting;
    private final GapReviewTerms terms;
    private final Findings findings;
    private final AuditDirectory audits;
    private final Processes processes;

    MovingGapReview(
            GapReporting reporting,
            GapReviewTerms terms,
            Findings findings,
            AuditDirectory audits,
            Processes processes) {
        this.reporting = reporting;
        this.terms = terms;
        this.findings = findings;
        this.audits = audits;
        this.processes = processes;
    }

    @Override
    public boolean makesSense(AuditSummary audit) {
        return audit.state() == AuditState.ACTION_CLOSURE || audit.state() == AuditState.FINDINGS_REVIEW;
    }

    @Override
    public String askedBy() {
        return "the coordinator or the lead auditor";
    }

    @Override
    public boolean mayAsk(Subject subject, Actor actor) {
        return actor.isCoordinating() || audits.holds(actor, subject.auditId(), TeamRole.LEAD_AUDITOR);
    }

    @Override
    public Optional<String> whyNot(Subject subject) {
        if (booked(subject.auditId()).isEmpty()) {
            return Optional.of("No gap review is booked yet, so none can be moved.");
        }
        return audits.milestone(subject.auditId(), Milestone.GAP_REVIEW)
                .map(held -> "The gap review was held, so it cannot be moved.");
    }

    @Override
    public Map<String, Object> prefill(Subject subject) {
        return shown(audits.get(subject.auditId()));
    }

    private Map<String, Object> shown(AuditSummary audit) {
        Map<String, Object> shown = terms.shown(audit);
        booked(audit.id()).ifPresent(report -> {
            report.reviewStarts().ifPresent(at -> {
                shown.put("agreed", Wording.moment(at, audit.zone()) + " (" + audit.zone() + ")");
                if (terms.isAhead(at)) {
                    shown.put(
                            "startsAt",
                            LocalDateTime.ofInstant(at, audit.zone()).toString());
                }
            });
            report.reviewLink().ifPresent(link -> shown.put("link", link));
        });
        return shown;
    }

    @Override
    public void ask(MoveGapReview answers, Subject subject, Actor actor) {
        move(answers, subject.auditId(), actor);
        processes.tell(MOVED, subject.auditId());
    }

    private void move(MoveGapReview answers, String auditId, Actor actor) {
        reporting.move(
                auditId,
                new BookGapReview(answers.startsAt(), answers.link()),
                answers.reason().strip(),
                actor);
    }

    /** The same form as a step, once the day booked is over. */
    @Prefills("move-gap-review")
    public Map<String, Object> missed(OpenStep step) {
        return shown(audits.get(step.auditId()));
    }

    @Completes("move-gap-review")
    public Outcome moved(MoveGapReview answers, OpenStep step, Actor actor) {
        move(answers, step.auditId(), actor);
        return Outcome.done();
    }

    private Optional<GapReport> booked(String auditId) {
        return findings.gapReport(auditId)
                .filter(report -> report.reviewStarts().isPresent());
    }
}
