package auditway.change.appeal.web;

import auditway.change.appeal.AppealFile;
import auditway.platform.people.Actor;
import auditway.platform.web.AuditTab;
import org.springframework.stereotype.Component;

/** The appeal, offered where there is one. */
@Component
class AppealTab implements AuditTab {

    private final AppealFile file;

    AppealTab(AppealFile file) {
        this.file = file;
    }

    @Override
    public int order() {
        return 66;
    }

    @Override
    public String key() {
        return "appeal";
    }

    @Override
    public String title() {
        return "Appeal";
    }

    @Override
    public String path(String auditId) {
        return "/audits/" + auditId + "/appeal";
    }

    @Override
    public boolean visible(String auditId, Actor actor) {
        return file.visible(auditId, actor).isPresent();
    }
}
