package auditway.processes;

import auditway.platform.workflow.Steps;
import java.util.Date;
import java.util.Map;

/** What diagrams of interruptions and other dates call. */
@SuppressWarnings("unused") // called by diagrams
public final class ScriptedRequests {

    private final ScriptedSteps script;

    ScriptedRequests(ScriptedSteps script) {
        this.script = script;
    }

    Map<String, Object> beans() {
        return Map.of(
                "interruptionSteps", new InterruptionSteps(),
                "reschedulingSteps", new ReschedulingSteps(),
                "scopeSteps", new ScopeSteps());
    }

    @Steps
    public class InterruptionSteps {
        public void settle(String auditId) {
            script.called("settle", auditId);
        }

        public Date deadline(String hold, String key) {
            return script.due(key);
        }

        public void agreeNewDate(String interruption) {
            script.called("agreeNewDate", interruption);
        }

        public void endAudit(String interruption) {
            script.called("endAudit", interruption);
        }
    }

    @Steps
    public class ReschedulingSteps {
        public void assessFee(String wish) {
            script.called("assessFee", wish);
        }

        public boolean needsManager(String wish) {
            return script.ask("needsManager");
        }

        public void withdrawSchedule(String wish) {
            script.called("withdrawSchedule", wish);
        }

        public void moveToEdition(String move) {
            script.called("moveToEdition", move);
        }

        public boolean areAnswersWanted(String auditId) {
            return script.ask("areAnswersWanted");
        }
    }

    @Steps
    public class ScopeSteps {
        public void changeScope(String change) {
            script.called("changeScope", change);
        }

        public boolean isAgendaIncomplete(String auditId) {
            return script.ask("isAgendaIncomplete");
        }
    }
}
