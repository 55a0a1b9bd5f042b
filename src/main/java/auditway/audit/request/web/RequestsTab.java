package auditway.audit.request.web;

import auditway.audit.request.RequestList;
import auditway.platform.people.Actor;
import auditway.platform.web.AuditTab;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was asked beside the audit's way, with how many requests wait for a decision. */
@Component
class RequestsTab implements AuditTab {

    private final RequestList requests;

    RequestsTab(RequestList requests) {
        this.requests = requests;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String key() {
        return "requests";
    }

    @Override
    public String title() {
        return "Requests";
    }

    @Override
    public String path(String auditId) {
        return "/audits/" + auditId + "/requests";
    }

    @Override
    public @Nullable Integer count(String auditId, Actor actor) {
        int waiting = requests.waiting(auditId, actor);
        return waiting == 0 ? null : waiting;
    }
}
