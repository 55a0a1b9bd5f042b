package auditway.processes;

import auditway.platform.workflow.Steps;
import java.util.Date;
import java.util.Map;

/** What the diagrams of a partner's cycle call. */
@SuppressWarnings("unused") // called by diagrams
public final class ScriptedCycle {

    private final ScriptedSteps script;

    ScriptedCycle(ScriptedSteps script) {
        this.script = script;
    }

    Map<String, Object> beans() {
        return Map.of("cycleSteps", new CycleSteps());
    }

    @Steps
    public class CycleSteps {
        public Date deadline(String designation, String key) {
            return script.due(key);
        }

        public boolean isDue(String designation, String kind) {
            return script.ask(kind);
        }

        public void openReview(String designation) {
            script.called("openReview", designation);
        }

        public void suspendOverdue(String designation) {
            script.called("suspendOverdue", designation);
        }

        public void acceptPerformance(String designation) {
            script.called("acceptPerformance", designation);
        }

        public void openFullAudit(String designation) {
            script.called("openFullAudit", designation);
        }

        public void expire(String designation) {
            script.called("expire", designation);
        }
    }
}
