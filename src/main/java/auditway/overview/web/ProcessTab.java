package auditway.overview.web;

import auditway.web.AuditTab;
import org.springframework.stereotype.Component;

/** The live diagram. */
@Component
class ProcessTab implements AuditTab {

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
