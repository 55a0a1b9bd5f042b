package auditway.platform.inbox;

import auditway.platform.workflow.OpenStep;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One open human task, or one that was.
 *
 * @param step what the diagrams know about it
 * @param partner name of the audited organisation
 * @param reference what it is about beside the audit, may be empty
 * @param detail one line of context, may be empty
 * @param page where the work is done when the form alone does not do
 * @param assignee who has it, null while unclaimed
 * @param assigneeName their name, empty while unclaimed
 * @param holderNames everybody who may do it, by name
 * @param dueAt until when, null where nobody is held to a date
 * @param why the sentence that explains the date
 * @param followUp when its assignee wants to see it again
 * @param endedByName who completed it, and for whom, empty while open
 * @param heldWhy the sentence why nobody can do it just now, null while its audit goes on
 * @param forName the colleague whose work it is where the person who asked stands in
 */
public record WorkItem(
        String id,
        OpenStep step,
        String partner,
        String reference,
        String detail,
        @Nullable String page,
        @Nullable String assignee,
        String assigneeName,
        String holderNames,
        @Nullable Instant dueAt,
        String why,
        Instant openedAt,
        State state,
        @Nullable Instant endedAt,
        String endedByName,
        @Nullable LocalDate followUp,
        @Nullable String heldWhy,
        @Nullable String forName) {

    /** Whether a person still has to do it. */
    public enum State {
        OPEN,
        DONE,
        WITHDRAWN
    }

    public String auditId() {
        return step.auditId();
    }

    public String name() {
        return step.name();
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isOverdue(Instant now) {
        return isOpen() && !isHeld() && dueAt != null && dueAt.isBefore(now);
    }

    /** Whether it has to wait because its audit is on hold. */
    public boolean isHeld() {
        return heldWhy != null;
    }

    /** Whom it waits on: its assignee, or all who may do it. */
    public String waitsOn() {
        return assigneeName.isEmpty() ? holderNames : assigneeName;
    }

    /** The address of its page in the inbox. */
    public String path() {
        return "/work-items/" + id;
    }
}
