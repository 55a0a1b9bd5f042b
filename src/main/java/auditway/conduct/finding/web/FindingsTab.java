package auditway.conduct.finding.web;

import auditway.audit.audit.AuditDirectory;
import auditway.conduct.finding.Findings;
import auditway.platform.people.Actor;
import auditway.platform.web.AuditTab;
import org.springframework.stereotype.Component;

/** The findings of an audit as far as the reader may see them. */
@Component
class FindingsTab implements AuditTab {

    private final Findings findings;
    private final AuditDirectory audits;

    FindingsTab(Findings findings, AuditDirectory audits) {
        this.findings = findings;
        this.audits = audits;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String key() {
        return "findings";
    }

    @Override
    public String title() {
        return "Findings";
    }

    @Override
    public String path(String auditId) {
        return "/audits/" + auditId + "/findings";
    }

    @Override
    public Integer count(String auditId, Actor actor) {
        return findings.visible(audits.get(auditId), actor).size();
    }
}
