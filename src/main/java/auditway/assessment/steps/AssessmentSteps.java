package auditway.assessment.steps;

import auditway.assessment.Readiness;
import auditway.audit.AuditDirectory;
import auditway.programme.Editions;
import auditway.programme.Section;
import auditway.workflow.Steps;
import java.util.List;

/** What diagrams may ask about readiness and about the sections to assess. */
@Steps
public class AssessmentSteps {

    private final Readiness readiness;
    private final AuditDirectory audits;
    private final Editions editions;

    AssessmentSteps(Readiness readiness, AuditDirectory audits, Editions editions) {
        this.readiness = readiness;
        this.audits = audits;
        this.editions = editions;
    }

    public boolean isReady(String auditId) {
        return readiness.isReady(auditId);
    }

    /** Ids of the sections in scope, in the edition's order. */
    public List<String> sections(String auditId) {
        return editions.get(audits.get(auditId).editionId()).sections().stream()
                .map(Section::id)
                .toList();
    }
}
