package auditway.conduct.evidence.web;

import auditway.conduct.evidence.EvidenceFiles;
import auditway.platform.people.Actor;
import auditway.platform.web.AuditTab;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything offered in an audit. */
@Component
class EvidenceTab implements AuditTab {

    private final EvidenceFiles files;

    EvidenceTab(EvidenceFiles files) {
        this.files = files;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String key() {
        return "evidence";
    }

    @Override
    public String title() {
        return "Evidence";
    }

    @Override
    public String path(String auditId) {
        return "/audits/" + auditId + "/evidence";
    }

    @Override
    public @Nullable Integer count(String auditId, Actor actor) {
        return files.count(auditId);
    }
}
