package auditway.cycle.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What matters to those who think of requesting the next audit of a partner.
 *
 * @param running the audit under way, null for none
 * @param last the last one that was held, null for none
 * @param opens when the next full audit opens, null without a designation
 * @param earliest the first day that can be agreed on, null where no edition can be used
 */
record NextAudit(
        @Nullable HeldAuditLine running,
        @Nullable HeldAuditLine last,
        @Nullable LocalDate opens,
        @Nullable LocalDate earliest) {}
