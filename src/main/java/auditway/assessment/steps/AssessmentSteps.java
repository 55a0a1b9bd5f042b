package auditway.assessment.steps;

import auditway.assessment.Readiness;
import auditway.audit.AuditDirectory;
import auditway.audit.Criteria;
import auditway.programme.Section;
import auditway.workflow.Steps;
import java.util.List;

/** What diagrams may ask about readiness and about the sections to assess. */
@Steps
public class AssessmentSteps {

    private final Readiness readiness;
    private final AuditDirectory audits;
    private final Criteria criteria;

    AssessmentSteps(Readiness readiness, AuditDirectory audits, Criteria criteria) {
        this.readiness = readiness;
        this.audits = audits;
        this.criteria = criteria;
    }

    public boolean isReady(String auditId) {
        return readiness.isReady(auditId);
    }

    /** Ids of the sections in scope, in the edition's order. */
    public List<String> sections(String auditId) {
        return criteria.of(audits.get(auditId)).sections().stream()
                .map(Section::id)
                .toList();
    }
}
