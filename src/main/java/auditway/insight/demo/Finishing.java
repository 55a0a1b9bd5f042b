package auditway.insight.demo;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** From the gap review to the end. */
@Component
@Profile("demo")
class Finishing implements Act {

    private final Stage stage;

    Finishing(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Map<Deed, Consumer<AuditPlay>> deeds() {
        return Map.of(
                Deed.GAPS_REVIEWED, this::gapsReviewed,
                Deed.FILE_APPROVED,
                        play -> stage.complete(play, "reviewFile", play.reviewer, Map.of("outcome", "approved")),
                Deed.DECIDED, this::decided,
                Deed.FACTS_CONFIRMED,
                        play -> stage.complete(play, "confirmFacts", play.partner, Map.of("outcome", "accurate")),
                Deed.CONSENTED,
                        play -> stage.complete(
                                play, "consentToPublication", play.partner, Map.of("outcome", "consented")),
                Deed.CLOSED,
                        play -> stage.complete(
                                play,
                                "closeAudit",
                                play.coordinator,
                                Map.of("confirmed", true, "remark", "Both versions of the report were sent.")));
    }

    private void gapsReviewed(AuditPlay play) {
        stage.complete(
                play,
                "holdGapReview",
                play.lead,
                Map.of(
                        "heldAt",
                        play.times.day(Deed.GAPS_REVIEWED.day).atTime(14, 0).toString(),
                        "attendance",
                        Conducting.attendance(play),
                        "minutes",
                        "All action items and their evidence were reviewed. No items remain open and there were no diverging opinions."));
    }

    private void decided(AuditPlay play) {
        stage.complete(
                play,
                "decide",
                play.decider,
                Map.of(
                        "decision",
                        "PASS",
                        "rationale",
                        "All mandatory controls are met, the score is above the threshold, and the file is complete."));
    }
}
