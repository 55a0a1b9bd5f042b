package auditway.foresight.web;

import auditway.audit.AuditDirectory;
import auditway.foresight.Foresight;
import auditway.people.Actor;
import auditway.web.AuditTab;
import org.springframework.stereotype.Component;

/** What is still to come, for coordinators while an audit goes on. */
@Component
class AheadTab implements AuditTab {

    private final AuditDirectory audits;

    AheadTab(AuditDirectory audits) {
        this.audits = audits;
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public String key() {
        return "ahead";
    }

    @Override
    public String title() {
        return "Forecast";
    }

    @Override
    public String path(String auditId) {
        return "/audits/" + auditId + "/ahead";
    }

    @Override
    public boolean visible(String auditId, Actor actor) {
        return Foresight.mayLook(actor) && !audits.get(auditId).state().isOver();
    }
}
