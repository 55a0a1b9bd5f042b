package auditway.relief;

import auditway.actionitem.ActionItem;
import auditway.actionitem.ActionItems;
import auditway.detour.Subject;
import auditway.people.Actor;
import auditway.people.Role;
import auditway.refusal.NotFound;
import org.springframework.stereotype.Component;

/** The action items that requests are about, and who may ask about them. */
@Component
class AboutItems {

    private final ActionItems items;

    AboutItems(ActionItems items) {
        this.items = items;
    }

    /** @throws NotFound if it is none of the audit */
    ActionItem item(Subject subject) {
        ActionItem item = items.get(subject.id());
        if (!item.auditId().equals(subject.auditId())) {
            throw new NotFound("There is no action item " + subject.id() + " in " + subject.auditId() + ".");
        }
        return item;
    }

    boolean isLead(Actor actor) {
        return actor.isPartner() && actor.is(Role.PARTNER_LEAD);
    }

    boolean isOwnerOrLead(ActionItem item, Actor actor) {
        return isLead(actor)
                || actor.isPartner()
                        && item.ownerId().filter(actor.accountId()::equals).isPresent();
    }

    static String page(Subject subject) {
        return "/action-items/" + subject.id();
    }
}
