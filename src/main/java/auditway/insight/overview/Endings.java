package auditway.insight.overview;

import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.platform.people.Actor;
import auditway.platform.trail.KeptEntry;
import auditway.platform.trail.Trail;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How an audit ended that did not go its whole way, from the trail. */
@Component
public class Endings {

    private static final Set<String> ENDS =
            Set.of("Audit cancelled", "Audit withdrawn", "Request refused", "Request lapsed");

    private final Trail trail;
    private final Timeline timeline;

    Endings(Trail trail, Timeline timeline) {
        this.trail = trail;
        this.timeline = timeline;
    }

    /**
     * An end.
     *
     * @param by who ended it; "the programme" for the partner, which reads names and reasons of its own people only
     * @param why the reason given; empty where the reader may not know it
     */
    public record Ending(String how, Instant at, String by, String why) {}

    /** The end of an audit that was cancelled, withdrawn, refused or lapsed; empty for others. */
    public Optional<Ending> of(AuditSummary audit, Actor reader) {
        if (!audit.state().isOver() || audit.state() == AuditState.CLOSED) {
            return Optional.empty();
        }
        return trail.all(audit.id()).stream()
                .filter(kept -> ENDS.contains(kept.entry().action()))
                .reduce((earlier, later) -> later)
                .map(kept -> ending(audit, kept, timeline.tells(kept, audit, reader)));
    }

    private static Ending ending(AuditSummary audit, KeptEntry kept, boolean told) {
        return new Ending(
                audit.state().title(),
                kept.at(),
                told ? kept.entry().actorName() : "the programme",
                told ? Objects.requireNonNullElse(kept.entry().reason(), "") : "");
    }
}
