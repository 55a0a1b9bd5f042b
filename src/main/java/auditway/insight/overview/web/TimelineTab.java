package auditway.insight.overview.web;

import auditway.platform.web.AuditTab;
import org.springframework.stereotype.Component;

/** What happened, on the trail. */
@Component
class TimelineTab implements AuditTab {

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String key() {
        return "timeline";
    }

    @Override
    public String title() {
        return "Timeline";
    }

    @Override
    public String path(String auditId) {
        return "/audits/" + auditId + "/timeline";
    }
}
