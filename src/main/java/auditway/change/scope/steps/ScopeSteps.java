package auditway.change.scope.steps;

import auditway.change.scope.ScopeChanges;
import auditway.platform.workflow.Steps;

/** A change of scope as its diagram sees it. */
@Steps
public class ScopeSteps {

    private final ScopeChanges changes;

    ScopeSteps(ScopeChanges changes) {
        this.changes = changes;
    }

    public void changeScope(String requestId) {
        changes.apply(requestId);
    }

    public boolean isAgendaIncomplete(String auditId) {
        return changes.isAgendaIncomplete(auditId);
    }
}
