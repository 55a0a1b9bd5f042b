package auditway.conduct.assessment;

import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.PreviousCycle;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the previous cycle concluded on a control, beside this one (rule 24). */
@Component
@Transactional(readOnly = true)
public class EarlierVerdicts {

    private final AssessmentRows rows;
    private final PreviousCycle previous;

    EarlierVerdicts(AssessmentRows rows, PreviousCycle previous) {
        this.rows = rows;
        this.previous = previous;
    }

    /** The last verdict of the previous cycle, empty where the control was not assessed in it. */
    public Optional<Assessment> of(AuditSummary audit, String controlId) {
        return previous.of(audit).stream()
                .flatMap(earlier -> rows.find(earlier.id(), previous.nameThen(controlId, audit, earlier)).stream())
                .filter(assessment -> assessment.verdict() != Verdict.NOT_ASSESSED)
                .findFirst()
                .map(Assessment::withoutNote);
    }
}
