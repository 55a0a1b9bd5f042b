package auditway.conduct.assessment.web;

import auditway.conduct.assessment.Checklist;
import auditway.platform.form.Submission;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Races;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The sections of an audit that a person still has to submit. */
@Component
class OwnSections {

    private final Inbox inbox;
    private final WorkItems items;
    private final Checklist checklist;
    private final TransactionTemplate transaction;

    OwnSections(Inbox inbox, WorkItems items, Checklist checklist, TransactionTemplate transaction) {
        this.inbox = inbox;
        this.items = items;
        this.checklist = checklist;
        this.transaction = transaction;
    }

    /** The open work items by section. */
    Map<String, WorkItem> of(String auditId, Actor actor) {
        Map<String, WorkItem> open = new LinkedHashMap<>();
        inbox.mine(actor, auditId).stream()
                .filter(item ->
                        item.auditId().equals(auditId) && item.step().step().equals("assessSection"))
                .forEach(item -> open.put(item.step().requiredSubject(), item));
        return open;
    }

    /**
     * Submits all of these sections or none.
     *
     * @throws Invalid if none is named or one is not complete
     * @throws Conflict if one was submitted already or is not this person's
     */
    void submit(String auditId, List<String> sections, String remark, Actor actor) {
        if (sections.isEmpty()) {
            throw new Invalid("sections", "Choose at least one section.");
        }
        Races.settled(transaction, () -> {
            Map<String, WorkItem> open = of(auditId, actor);
            for (String section : sections.stream().distinct().toList()) {
                WorkItem item = open.get(section);
                if (item == null) {
                    throw new Conflict(
                            "Section " + section
                                    + " was submitted already, or is not yours to submit; the checklist shows where it stands.");
                }
                List<String> left = checklist.incomplete(auditId, section);
                if (!left.isEmpty()) {
                    throw new Invalid("sections", notYet(section, left));
                }
                items.complete(item.id(), Submission.ofJson(Map.of("remark", remark)), actor);
            }
            return sections;
        });
    }

    /** Why a section cannot be submitted: these controls are left. */
    static String notYet(String section, List<String> left) {
        return "Section " + section + " cannot be submitted yet: "
                + (left.size() == 1
                        ? "control " + left.get(0) + " has"
                        : "controls " + String.join(", ", left) + " have")
                + " no complete verdict.";
    }
}
