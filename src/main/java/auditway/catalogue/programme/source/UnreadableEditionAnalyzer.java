package auditway.catalogue.programme.source;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the start stopped in words instead of a stack trace. */
class UnreadableEditionAnalyzer extends AbstractFailureAnalyzer<UnreadableEdition> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnreadableEdition cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "Correct the named lines and start again.", cause);
    }
}
