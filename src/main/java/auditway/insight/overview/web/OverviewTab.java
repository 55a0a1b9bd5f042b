package auditway.insight.overview.web;

import auditway.platform.web.AuditTab;
import org.springframework.stereotype.Component;

/** How the audit stands. */
@Component
class OverviewTab implements AuditTab {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String key() {
        return "overview";
    }

    @Override
    public String title() {
        return "Overview";
    }

    @Override
    public String path(String auditId) {
        return "/audits/" + auditId;
    }
}
