package auditway.conduct.finding;

import auditway.audit.audit.AuditDirectory;
import auditway.conduct.assessment.OpenedFindings;
import auditway.platform.people.Actor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Leads from the checklist to the finding that a verdict opened. */
@Component
class FindingsOnChecklist implements OpenedFindings {

    private final Findings findings;
    private final AuditDirectory audits;

    FindingsOnChecklist(Findings findings, AuditDirectory audits) {
        this.findings = findings;
        this.audits = audits;
    }

    @Override
    public Map<String, Opened> opened(String auditId, Actor actor) {
        Map<String, Opened> opened = new HashMap<>();
        findings.visible(audits.visible(auditId, actor), actor).stream()
                .filter(Finding::isByVerdict)
                .forEach(finding -> finding.controlId().ifPresent(control -> opened.put(control, opened(finding))));
        return opened;
    }

    private static Opened opened(Finding finding) {
        return new Opened(
                finding.label() + ", " + finding.grade().title().toLowerCase(Locale.ROOT),
                "/audits/" + finding.auditId() + "/findings?finding=" + finding.label(),
                finding.repeats().isPresent());
    }
}
