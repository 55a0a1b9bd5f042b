package auditway.appeal.web;

import auditway.appeal.AppealFile;
import auditway.people.Actor;
import auditway.web.AuditTab;
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
