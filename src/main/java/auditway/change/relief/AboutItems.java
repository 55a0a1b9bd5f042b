package auditway.change.relief;

import auditway.audit.detour.Subject;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import org.springframework.stereotype.Component;

/** The action items that requests are about, and who may ask about them. */
@Component
class AboutItems {

    private final ActionItems items;

    AboutItems(ActionItems items) {
        this.items = items;
    }

    /** The item, which is one of the subject's audit: {@code Detours} looks first. */
    ActionItem item(Subject subject) {
        return items.get(subject.id());
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
