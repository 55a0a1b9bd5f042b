package auditway.audit.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an audit entered a phase last, and when it left it; still there for null. */
public record PhaseTime(
        Phase phase, Instant entered, @Nullable Instant left) {}
