package auditway.insight.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the demo does not start in words instead of a stack trace. */
class InterruptedDemoAnalyzer extends AbstractFailureAnalyzer<InterruptedDemo> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InterruptedDemo cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
