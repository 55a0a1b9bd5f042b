package auditway.insight.foresight.web;

import auditway.audit.audit.AuditDirectory;
import auditway.insight.foresight.Foresight;
import auditway.platform.people.Actor;
import auditway.platform.web.AuditTab;
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
