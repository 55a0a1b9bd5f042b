package auditway.insight.overview.web;

import auditway.audit.audit.AuditDirectory;
import auditway.platform.people.Actor;
import auditway.platform.web.AuditTab;
import org.springframework.stereotype.Component;

/** The live diagram. */
@Component
class ProcessTab implements AuditTab {

    private final AuditDirectory audits;

    ProcessTab(AuditDirectory audits) {
        this.audits = audits;
    }

    /** An imported audit never ran as a process. */
    @Override
    public boolean visible(String auditId, Actor actor) {
        return !audits.phases(auditId).isEmpty();
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String key() {
        return "process";
    }

    @Override
    public String title() {
        return "Process";
    }

    @Override
    public String path(String auditId) {
        return "/audits/" + auditId + "/process";
    }
}
