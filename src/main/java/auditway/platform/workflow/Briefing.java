package auditway.platform.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the domain knows about a step that has just opened.
 *
 * @param accountIds who may do it; exactly one means it is assigned at once
 * @param dueAt until when, absent where nobody is held to a date
 * @param why the sentence that explains the date, empty without one
 * @param partner name of the audited organisation as screens show it
 * @param reference what it is about beside the audit, for example "AI-03, 4.9", may be empty
 * @param detail one line of context, may be empty
 * @param page where the work is done when a form alone does not do, for example {@code /audits/MSP-2026-014/checklist}
 */
public record Briefing(
        List<String> accountIds,
        @Nullable Instant dueAt,
        String why,
        String partner,
        String reference,
        String detail,
        @Nullable String page) {}
