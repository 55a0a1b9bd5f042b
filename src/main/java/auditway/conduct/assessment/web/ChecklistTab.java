package auditway.conduct.assessment.web;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Milestone;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Verdicts;
import auditway.platform.people.Actor;
import auditway.platform.web.AuditTab;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The verdicts of an audit; the partner's self-assessment until it may see them. */
@Component
class ChecklistTab implements AuditTab {

    private final Verdicts verdicts;
    private final AuditDirectory audits;

    ChecklistTab(Verdicts verdicts, AuditDirectory audits) {
        this.verdicts = verdicts;
        this.audits = audits;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String key() {
        return "checklist";
    }

    @Override
    public String title() {
        return "Checklist";
    }

    @Override
    public String path(String auditId) {
        return "/audits/" + auditId + "/checklist";
    }

    @Override
    public @Nullable Integer count(String auditId, Actor actor) {
        if (actor.isPartner() && audits.milestone(auditId, Milestone.GAP_REPORT).isEmpty()) {
            return null;
        }
        return (int) verdicts.of(auditId).stream().filter(Assessment::isSettled).count();
    }
}
