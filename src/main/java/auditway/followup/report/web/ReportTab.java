package auditway.followup.report.web;

import auditway.platform.web.AuditTab;
import org.springframework.stereotype.Component;

/** The report of an audit. */
@Component
class ReportTab implements AuditTab {

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String key() {
        return "report";
    }

    @Override
    public String title() {
        return "Report";
    }

    @Override
    public String path(String auditId) {
        return "/audits/" + auditId + "/report";
    }
}
