package auditway.processes;

import auditway.workflow.Steps;
import java.util.Map;

/** The steps that requests for relief may call. */
@SuppressWarnings("unused") // called by diagrams
final class ScriptedRelief {

    private final ScriptedSteps script;

    ScriptedRelief(ScriptedSteps script) {
        this.script = script;
    }

    Map<String, Object> beans() {
        return Map.of("reliefSteps", new ReliefSteps());
    }

    @Steps
    public class ReliefSteps {
        public boolean isForLeadAuditor(String request) {
            return script.ask("isForLeadAuditor");
        }

        public void applyExtension(String request) {
            script.called("applyExtension", request);
        }

        public void applyWaiver(String request) {
            script.called("applyWaiver", request);
        }
    }
}
