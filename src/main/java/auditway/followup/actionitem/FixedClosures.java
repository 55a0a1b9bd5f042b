package auditway.followup.actionitem;

import auditway.conduct.evidence.FixedOffers;
import auditway.conduct.evidence.Purpose;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The evidence of a closure stays as it was submitted until the auditors have checked it (rule 8). */
@Component
class FixedClosures implements FixedOffers {

    private final ActionItems items;

    FixedClosures(ActionItems items) {
        this.items = items;
    }

    @Override
    public Purpose purpose() {
        return Purpose.CLOSURE;
    }

    @Override
    public Optional<String> whyFixed(String auditId, String subjectId) {
        ActionItem item = items.get(subjectId);
        if (item.state() == ItemState.SUBMITTED) {
            return Optional.of("The closure of " + item.label()
                    + " is being checked, so its evidence stays as it was submitted; add more if it is returned.");
        }
        return item.isOpen()
                ? Optional.empty()
                : Optional.of("%s is %s and takes no more evidence; ask the lead auditor."
                        .formatted(item.label(), item.state().title().toLowerCase(Locale.ROOT)));
    }

    @Override
    public Optional<String> controlOf(String auditId, String subjectId) {
        return Optional.of(items.get(subjectId).controlId());
    }
}
