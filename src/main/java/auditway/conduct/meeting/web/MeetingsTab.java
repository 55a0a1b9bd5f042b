package auditway.conduct.meeting.web;

import auditway.platform.web.AuditTab;
import org.springframework.stereotype.Component;

/** When and where people meet in an audit, and its agenda. */
@Component
class MeetingsTab implements AuditTab {

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String key() {
        return "meetings";
    }

    @Override
    public String title() {
        return "Meetings";
    }

    @Override
    public String path(String auditId) {
        return "/audits/" + auditId + "/meetings";
    }
}
