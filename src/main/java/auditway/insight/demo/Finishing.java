package auditway.insight.demo;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** From the gap review to the end. */
@Component
@Profile("demo")
class Finishing implements DemoPart {

    private final DemoInbox inbox;

    Finishing(DemoInbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Map<DemoAction, Consumer<DemoAudit>> actions() {
        return Map.of(
                DemoAction.GAPS_REVIEWED, this::gapsReviewed,
                DemoAction.FILE_APPROVED,
                        audit -> inbox.complete(audit, "reviewFile", audit.reviewer, Map.of("outcome", "approved")),
                DemoAction.DECIDED, this::decided,
                DemoAction.FACTS_CONFIRMED,
                        audit -> inbox.complete(audit, "confirmFacts", audit.partner, Map.of("outcome", "accurate")),
                DemoAction.CONSENTED,
                        audit -> inbox.complete(
                                audit, "consentToPublication", audit.partner, Map.of("outcome", "consented")),
                DemoAction.CLOSED,
                        audit -> inbox.complete(
                                audit,
                                "closeAudit",
                                audit.coordinator,
                                Map.of("confirmed", true, "remark", "Both versions of the report were sent.")));
    }

    private void gapsReviewed(DemoAudit audit) {
        inbox.complete(
                audit,
                "holdGapReview",
                audit.lead,
                Map.of(
                        "heldAt",
                        audit.times
                                .day(DemoAction.GAPS_REVIEWED.day)
                                .atTime(14, 0)
                                .toString(),
                        "attendance",
                        Conducting.attendance(audit),
                        "minutes",
                        "All action items and their evidence were reviewed. No items remain open and there were no diverging opinions."));
    }

    private void decided(DemoAudit audit) {
        inbox.complete(
                audit,
                "decide",
                audit.decider,
                Map.of(
                        "decision",
                        "PASS",
                        "rationale",
                        "All mandatory controls are met, the score is above the threshold, and the file is complete."));
    }
}
