package auditway.conduct.assessment.web;

import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Actor;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The open work item that submits the answers of an audit. */
@Component
class OwnSubmission {

    private static final Set<String> STEPS =
            Set.of("completeSelfAssessment", "answerChangedControls", "closeReadinessGaps");

    private final Inbox inbox;

    OwnSubmission(Inbox inbox) {
        this.inbox = inbox;
    }

    Optional<WorkItem> of(String auditId, Actor actor) {
        return inbox.mine(actor, auditId).stream()
                .filter(item -> item.auditId().equals(auditId)
                        && STEPS.contains(item.step().step()))
                .findFirst();
    }
}
