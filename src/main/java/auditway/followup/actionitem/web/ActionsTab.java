package auditway.followup.actionitem.web;

import auditway.followup.actionitem.ActionItems;
import auditway.platform.people.Actor;
import auditway.platform.web.AuditTab;
import org.springframework.stereotype.Component;

/** The action items of an audit; the count is of all, settled ones included. */
@Component
class ActionsTab implements AuditTab {

    private final ActionItems items;

    ActionsTab(ActionItems items) {
        this.items = items;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String key() {
        return "actions";
    }

    @Override
    public String title() {
        return "Actions";
    }

    @Override
    public String path(String auditId) {
        return "/audits/" + auditId + "/actions";
    }

    @Override
    public Integer count(String auditId, Actor actor) {
        return items.of(auditId).size();
    }
}
