package auditway.foresight;

import auditway.actionitem.ActionItem;
import auditway.actionitem.ActionItems;
import auditway.actionitem.ClosingActionItems;
import auditway.evidence.Evidence;
import auditway.evidence.EvidenceFiles;
import auditway.evidence.NewEvidence;
import auditway.people.Actor;
import auditway.workflow.OpenStep;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The partner's way with action items: nothing while the finding is disputed, then evidence with the closure. */
final class UsualClosing {

    private static final String EVIDENCE = "https://partner.example/as-agreed";

    private UsualClosing() {}

    /** Plans, unless the finding is disputed. */
    @Component
    static class Planning implements Habit {

        private final ActionItems items;

        Planning(ActionItems items) {
            this.items = items;
        }

        @Override
        public String step() {
            return "planAction";
        }

        @Override
        public boolean isPossible(OpenStep step) {
            return !items.get(step.requiredSubject()).isDisputed();
        }
    }

    /** Offers a link where there is nothing yet, then submits. */
    @Component
    static class Submitting implements Habit {

        private final ActionItems items;
        private final ClosingActionItems closing;
        private final EvidenceFiles files;

        Submitting(ActionItems items, ClosingActionItems closing, EvidenceFiles files) {
            this.items = items;
            this.closing = closing;
            this.files = files;
        }

        @Override
        public String step() {
            return "submitClosure";
        }

        @Override
        public boolean isPossible(OpenStep step) {
            return !items.get(step.requiredSubject()).isDisputed();
        }

        @Override
        public void prepare(OpenStep step, Actor actor) {
            ActionItem item = items.get(step.requiredSubject());
            if (closing.offered(item).isEmpty()) {
                files.link(NewEvidence.forClosure(step.auditId(), item.controlId(), item.id(), EVIDENCE), actor);
            }
        }

        @Override
        public Map<String, Object> answers(OpenStep step, Map<String, Object> values, int tries) {
            List<String> offered = closing.offered(items.get(step.requiredSubject())).stream()
                    .map(Evidence::id)
                    .toList();
            return Map.of("statement", "As agreed.", "evidence", offered);
        }
    }
}
