package auditway.processes;

import auditway.platform.workflow.Steps;
import java.util.Date;
import java.util.Map;

/** The steps that requests for relief and disputes may call. */
@SuppressWarnings("unused") // called by diagrams
final class ScriptedRelief {

    private final ScriptedSteps script;

    ScriptedRelief(ScriptedSteps script) {
        this.script = script;
    }

    Map<String, Object> beans() {
        return Map.of("reliefSteps", new ReliefSteps(), "disputeSteps", new DisputeSteps());
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

        public boolean isGranted(String request) {
            return script.ask("isGranted");
        }

        public Date deadline(String request, String key) {
            return script.due(key);
        }

        public void tellOfTheEnd(String request) {
            script.called("tellOfTheEnd", request);
        }
    }

    @Steps
    public class DisputeSteps {
        public boolean isVoid(String dispute) {
            return script.ask("isVoid");
        }

        public Date deadline(String dispute, String key) {
            return script.due(key);
        }

        public void applyRuling(String dispute) {
            script.called("applyRuling", dispute);
        }
    }
}
