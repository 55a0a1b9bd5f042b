package auditway.change.dispute;

import static auditway.Persona.JANA;

import auditway.HeldAudit;
import auditway.Persona;
import auditway.ReportedGaps;
import auditway.followup.actionitem.ActionItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A mandatory finding that the gap report told, which the partner may dispute and others rule on. */
final class DisputedGap {

    static final Map<String, Object> DISPUTE = Map.of("grounds", "The test was held in May.", "wanted", "No finding.");

    final ReportedGaps reported;
    final HeldAudit audit;
    final ActionItem item;

    private DisputedGap(ReportedGaps gaps) {
        this.reported = gaps;
        this.audit = gaps.audit;
        this.item = gaps.mandatory();
    }

    static DisputedGap of(ApplicationContext context) {
        return new DisputedGap(ReportedGaps.of(context));
    }

    void disputes() {
        reported.asks(JANA, "dispute-finding", item.findingId(), DISPUTE);
    }

    void rules(Persona who, String step, String ruling, @Nullable String grade) {
        Map<String, Object> answers = new HashMap<>(Map.of("ruling", ruling, "reasons", "As the log says."));
        if (grade != null) {
            answers.put("grade", grade);
        }
        reported.completes(who, step, answers);
    }

    void accepts() {
        reported.completes(JANA, "acceptRuling", Map.of("outcome", "accepted"));
    }

    /** The action item as it stands now. */
    ActionItem now() {
        return reported.now(item);
    }

    List<Dispute> unresolved() {
        return audit.get(Disputes.class).unresolved(audit.id);
    }
}
