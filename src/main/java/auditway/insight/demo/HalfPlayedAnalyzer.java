package auditway.insight.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the demo does not start in words instead of a stack trace. */
class HalfPlayedAnalyzer extends AbstractFailureAnalyzer<HalfPlayed> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, HalfPlayed cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
