package auditway.change.relief;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;

import auditway.HeldAudit;
import auditway.ReportedGaps;
import auditway.followup.actionitem.ActionItem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** A mandatory action item for which the partner lead may ask for more time, and what is answered. */
final class ExtendableItem {

    final ReportedGaps gaps;
    final HeldAudit audit;
    final ActionItem first;

    private ExtendableItem(ReportedGaps gaps) {
        this.gaps = gaps;
        this.audit = gaps.audit;
        this.first = gaps.mandatory();
    }

    static ExtendableItem of(ApplicationContext context) {
        return new ExtendableItem(ReportedGaps.of(context));
    }

    void asks(int days) {
        gaps.asks(JANA, "request-extension", first.id(), request(days));
    }

    static Map<String, Object> request(int days) {
        return Map.of("days", days, "reason", "The tester is ill.", "plan", "Another one is booked.");
    }

    /** The lead auditor grants some days. */
    void granted(int days) {
        gaps.completes(DAVID, "decideExtension", Map.of("outcome", "granted", "days", days));
    }

    /** The item as it stands now. */
    ActionItem now() {
        return gaps.now(first);
    }

    /** A moment as exactly as databases and timers keep it. */
    static Instant kept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }
}
