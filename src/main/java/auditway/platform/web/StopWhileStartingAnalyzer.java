package auditway.platform.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says that a start was stopped in words instead of a stack trace. */
class StopWhileStartingAnalyzer extends AbstractFailureAnalyzer<StopWhileStarting.Stopped> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, StopWhileStarting.Stopped cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "Start it again; nothing has to be repaired.", cause);
    }
}
