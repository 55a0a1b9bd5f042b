package auditway.conduct.assessment.steps;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Criteria;
import auditway.catalogue.programme.Section;
import auditway.conduct.assessment.Readiness;
import auditway.conduct.assessment.ReopenedControls;
import auditway.platform.workflow.Steps;
import java.util.List;

/** What diagrams may ask about readiness and about the sections to assess. */
@Steps
public class AssessmentSteps {

    private final Readiness readiness;
    private final AuditDirectory audits;
    private final Criteria criteria;
    private final ReopenedControls reopened;

    AssessmentSteps(Readiness readiness, AuditDirectory audits, Criteria criteria, ReopenedControls reopened) {
        this.readiness = readiness;
        this.reopened = reopened;
        this.audits = audits;
        this.criteria = criteria;
    }

    public boolean isReady(String auditId) {
        return readiness.isReady(auditId);
    }

    /** Whether the partner has to answer controls although it has submitted the self-assessment. */
    public boolean areAnswersWanted(String auditId) {
        return !reopened.of(auditId).isEmpty();
    }

    /** Ids of the sections in scope, in the edition's order. */
    public List<String> sections(String auditId) {
        return criteria.of(audits.get(auditId)).sections().stream()
                .map(Section::id)
                .toList();
    }
}
