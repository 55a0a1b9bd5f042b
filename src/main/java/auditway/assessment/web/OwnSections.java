package auditway.assessment.web;

import auditway.inbox.Inbox;
import auditway.inbox.WorkItem;
import auditway.people.Actor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The sections of an audit that somebody still has to submit. */
@Component
class OwnSections {

    private final Inbox inbox;

    OwnSections(Inbox inbox) {
        this.inbox = inbox;
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
}
