package auditway.finding;

import auditway.assessment.Assessment;
import auditway.assessment.VerdictGiven;
import auditway.assessment.Verdicts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears verdicts and has their findings drafted or withdrawn. */
@Component
class VerdictListener {

    private final FindingDrafts drafts;
    private final Verdicts verdicts;

    VerdictListener(FindingDrafts drafts, Verdicts verdicts) {
        this.drafts = drafts;
        this.verdicts = verdicts;
    }

    @EventListener
    void on(VerdictGiven given) {
        if (given.newVerdict().fallsShort()) {
            drafts.controlFailed(given.auditId(), given.controlId(), reason(given), given.by());
        } else if (given.oldVerdict().fallsShort()) {
            drafts.controlPassed(given.auditId(), given.controlId(), given.by());
        }
    }

    private String reason(VerdictGiven given) {
        return verdicts.of(given.auditId()).stream()
                .filter(assessment -> assessment.controlId().equals(given.controlId()))
                .map(Assessment::reason)
                .findFirst()
                .orElse("");
    }
}
