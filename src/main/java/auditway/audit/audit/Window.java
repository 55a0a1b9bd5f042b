package auditway.audit.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which a partner asked to be audited, null where it left them open. */
public record Window(@Nullable LocalDate from, @Nullable LocalDate to) {}
