package auditway.insight.demo;

import auditway.audit.request.RequestKinds;
import auditway.audit.request.Subject;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.Findings;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.platform.form.Submission;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Requests of partners: a dispute and an extension. */
@Component
@Profile("demo")
class Asking implements DemoPart {

    private final RequestKinds kinds;
    private final Findings findings;
    private final ActionItems items;

    Asking(RequestKinds kinds, Findings findings, ActionItems items) {
        this.kinds = kinds;
        this.findings = findings;
        this.items = items;
    }

    @Override
    public Map<DemoAction, Consumer<DemoAudit>> actions() {
        return Map.of(DemoAction.DISPUTED, this::disputed, DemoAction.TIME_ASKED_FOR, this::timeAskedFor);
    }

    private void disputed(DemoAudit audit) {
        findings.of(audit.id()).stream()
                .filter(finding -> finding.controlId()
                        .filter(control -> control.equals(audit.planned.disputed()))
                        .isPresent())
                .map(Finding::id)
                .forEach(finding -> ask(
                        audit,
                        "dispute-finding",
                        finding,
                        Map.of(
                                "grounds",
                                "Since spring, the records have been kept in the new tool; the team reviewed only the old one.",
                                "wanted",
                                "The finding is withdrawn, or graded as an opportunity for improvement.")));
    }

    private void timeAskedFor(DemoAudit audit) {
        items.of(audit.id()).stream()
                .filter(item -> item.controlId().equals(audit.planned.prolonged()))
                .map(ActionItem::id)
                .forEach(item -> ask(
                        audit,
                        "request-extension",
                        item,
                        Map.of(
                                "days",
                                12,
                                "reason",
                                "The supplier who must take part is closed over the holidays.",
                                "plan",
                                "The change is tested before; the supplier's part follows in its first week.")));
    }

    private void ask(DemoAudit audit, String form, String about, Map<String, Object> answers) {
        kinds.ask(form, new Subject(audit.id(), about), Submission.ofJson(answers), audit.partner);
    }
}
