package auditway.followup.decision;

import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The decisions on an audit that an appeal has changed since, from the trail. */
@Component
public class EarlierDecisions {

    static final String DECIDED = "Audit decided";
    static final String AMENDED = "Decision amended after the appeal";

    private final Trail trail;

    EarlierDecisions(Trail trail) {
        this.trail = trail;
    }

    /** A decision that no longer stands: its result, by whom, when and why. */
    public record Earlier(String result, String by, Instant at, String rationale) {}

    /** Oldest first; for readers who may know the decision. */
    public List<Earlier> of(String auditId) {
        List<Earlier> taken = trail.all(auditId).stream()
                .filter(kept -> List.of(DECIDED, AMENDED).contains(kept.entry().action()))
                .map(kept -> earlier(kept.entry(), kept.at()))
                .toList();
        return taken.isEmpty() ? taken : taken.subList(0, taken.size() - 1);
    }

    private static Earlier earlier(TrailEntry entry, Instant at) {
        return new Earlier(
                Objects.requireNonNullElse(entry.newValue(), ""),
                entry.actorName(),
                at,
                Objects.requireNonNullElse(entry.reason(), ""));
    }
}
