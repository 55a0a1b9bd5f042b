package auditway.followup.report;

import auditway.followup.decision.CountedAsMet.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A control with the team's verdict; reason and evidence are for the confidential rendition alone.
 *
 * @param settled how it came to count as met since, for example "closed on 3 February 2027 by AI-02", empty if it did not
 * @param settledOn when, null where that is not known
 * @param settledBy what made it count, null in snapshots of before that was kept
 */
public record ControlLine(
        String id,
        String statement,
        Verdict verdict,
        List<String> methods,
        String reason,
        List<String> evidence,
        String settled,
        @Nullable LocalDate settledOn,
        @Nullable Why settledBy) {

    /** Snapshots of before there were closures in it have none. */
    public ControlLine {
        settled = Objects.requireNonNullElse(settled, "");
    }

    /** A control that counts as it was assessed. */
    ControlLine(
            String id, String statement, Verdict verdict, List<String> methods, String reason, List<String> evidence) {
        this(id, statement, verdict, methods, reason, evidence, "", null, null);
    }

    /** As it was assessed, or since. */
    boolean isValidated() {
        return verdict.tone() == Verdict.Tone.VALIDATED || isSettled();
    }

    boolean isSettled() {
        return !settled.isEmpty();
    }

    /** What made it count as met. */
    Why why() {
        return settledBy != null
                ? settledBy
                : settledOn != null ? Why.CLOSED : settled.contains("technical review") ? Why.REVIEW : Why.RULING;
    }

    /** Whether it was closed, and not regraded. */
    boolean isClosed() {
        return isSettled() && why() == Why.CLOSED;
    }

    ControlLine settled(Snapshot.Settled how) {
        return new ControlLine(id, statement, verdict, methods, reason, evidence, how.how(), how.on(), how.why());
    }
}
