package auditway.platform.author;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which file stopped the start in words instead of a stack trace. */
class UnfitFileAnalyzer extends AbstractFailureAnalyzer<UnfitFile> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnfitFile cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Correct what is named above and start again. A file of your own that is removed gives way to the delivered one.",
                cause);
    }
}
