package auditway.audit.request;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditSummary;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Actor;
import auditway.platform.workflow.OpenStep;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How requests of one kind are decided, told and shown, raised by a person or by the system. {@link RequestKind} adds how people ask
 * for one.
 */
public interface RequestProcess {

    /** Under which its requests are kept: the key of the diagram that decides them, or a form's name where none does. */
    String kind();

    /** What lists and the trail call it: "Extension". */
    default String noun() {
        return kind().substring(0, 1).toUpperCase(Locale.ROOT)
                + kind().substring(1).replace('-', ' ');
    }

    /** Where lists link to, and where people are brought after they asked. */
    default String page(Subject subject) {
        return "/audits/" + subject.auditId();
    }

    /** Whether this person, who may see the audit, reads what was asked and decided. */
    default boolean isFor(Request request, Actor actor) {
        return true;
    }

    /** The role that does a step, by the names that diagrams use. */
    default String role(OpenStep step, Request request) {
        return step.role();
    }

    /** The accounts that do a step, of those who hold its role. */
    default List<String> holders(OpenStep step, Request request, List<String> ofRole) {
        return ofRole;
    }

    /** Until when a step is done: by the rule that has its id, counted from the asking. */
    default Optional<DueDate> due(OpenStep step, Request request, AuditDeadlines deadlines) {
        return deadlines.due(request.auditId(), step.step(), request.asked().at());
    }

    /**
     * The day of what it is about, for example the due date of an action item: a decision is due by then at the latest. Empty where it
     * has none, or where that day passed before it was asked.
     */
    default Optional<DueDate> neededBy(Request request) {
        return Optional.empty();
    }

    /** The beginning of the agreed slot as the last moment for a decision about the audit; empty where none is agreed. */
    static Optional<DueDate> beforeAudit(AuditSummary audit) {
        return Optional.ofNullable(audit.slot())
                .map(slot -> new DueDate(
                        slot.starts(),
                        "Before the audit begins: " + Wording.slotThere(slot.starts(), slot.ends(), audit.zone())
                                + "."));
    }

    /** The page where a step is done when its form alone does not do, null for none. */
    default @Nullable String workPage(OpenStep step) {
        return null;
    }

    /** How a work item introduces itself. */
    default Work work(Request request) {
        return new Work("", "asked by " + request.asked().name());
    }

    /**
     * How a work item introduces itself.
     *
     * @param reference what it is about beside the audit, may be empty
     * @param detail one line of context, may be empty
     */
    record Work(String reference, String detail) {}

    /** What was asked for beside the reason, a line each. */
    default List<String> lines(Request request) {
        return List.of();
    }

    /** A decision in a few words, for example "Granted: 3 calendar days". */
    default String words(Request request, RequestDecision decision) {
        return decision.outcome().substring(0, 1).toUpperCase(Locale.ROOT)
                + decision.outcome().substring(1);
    }

    /** Where it stands, in words. */
    default String standing(Request request) {
        return switch (request.state()) {
            case OPEN -> "Waits for a decision";
            case LAPSED -> "No longer needed";
            case DECIDED ->
                request.decision().map(decision -> words(request, decision)).orElse("Decided");
        };
    }

    /** What the trail calls the asking; empty where the effect is told there. */
    default String askedAction() {
        return noun() + " asked for";
    }

    /** What the trail calls a decision; empty where the effect is told there. */
    default String decidedAction(RequestDecision decision) {
        return noun() + " " + decision.outcome();
    }
}
