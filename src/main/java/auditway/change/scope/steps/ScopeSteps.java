package auditway.change.scope.steps;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Criteria;
import auditway.catalogue.programme.Section;
import auditway.change.scope.ScopeChanges;
import auditway.platform.workflow.Steps;
import java.util.Set;

/** A change of scope as its diagram sees it. */
@Steps
public class ScopeSteps {

    private final ScopeChanges changes;
    private final AuditDirectory audits;
    private final Criteria criteria;

    ScopeSteps(ScopeChanges changes, AuditDirectory audits, Criteria criteria) {
        this.changes = changes;
        this.audits = audits;
        this.criteria = criteria;
    }

    public void changeScope(String requestId) {
        changes.apply(requestId);
    }

    /** Whether an agenda was planned that lacks a section which is in scope now. */
    public boolean isAgendaIncomplete(String auditId) {
        Set<String> planned = audits.sectionAuditors(auditId).keySet();
        return !planned.isEmpty()
                && !planned.containsAll(criteria.of(audits.get(auditId)).sections().stream()
                        .map(Section::id)
                        .toList());
    }
}
