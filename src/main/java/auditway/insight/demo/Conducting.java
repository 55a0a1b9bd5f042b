package auditway.insight.demo;

import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Control.Method;
import auditway.catalogue.programme.Section;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Checklist;
import auditway.conduct.assessment.NewVerdict;
import auditway.conduct.assessment.Scope;
import auditway.conduct.assessment.Scopes;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.finding.FindingDrafts;
import auditway.conduct.finding.Grade;
import auditway.conduct.finding.Wording;
import auditway.platform.people.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The day on site. */
@Component
@Profile("demo")
class Conducting implements DemoPart {

    private static final Set<String> LATE = Set.of("9", "13");

    private final Checklist checklist;
    private final Scopes scopes;
    private final FindingDrafts drafts;
    private final DemoInbox inbox;
    private final DemoScript.Phrases phrases;

    Conducting(Checklist checklist, Scopes scopes, FindingDrafts drafts, DemoInbox inbox) {
        this.checklist = checklist;
        this.scopes = scopes;
        this.drafts = drafts;
        this.inbox = inbox;
        this.phrases = DemoScript.phrases();
    }

    @Override
    public Map<DemoAction, Consumer<DemoAudit>> actions() {
        return Map.of(
                DemoAction.OPENED,
                this::opened,
                DemoAction.MOSTLY_ASSESSED,
                audit -> assessed(audit, false),
                DemoAction.ASSESSED,
                audit -> assessed(audit, true),
                DemoAction.CONCLUDED,
                this::concluded);
    }

    private void opened(DemoAudit audit) {
        inbox.complete(
                audit,
                "holdOpeningMeeting",
                audit.lead,
                Map.of(
                        "heldAt",
                        audit.times.begins().plusMinutes(5).toString(),
                        "attendance",
                        attendance(audit),
                        "notes",
                        "Objectives, scope and methods were explained; no changes to the agenda were requested."));
    }

    private void assessed(DemoAudit audit, boolean late) {
        Scope scope = scopes.get(audit.id());
        for (Section section : audit.edition.sections()) {
            if (LATE.contains(section.id()) == late) {
                Actor auditor = audit.auditorOf(section.id());
                section.controls().forEach(control -> judged(audit, scope, control, auditor));
                inbox.complete(audit, "assessSection", section.id(), auditor, Map.of());
            }
        }
    }

    private void judged(DemoAudit audit, Scope scope, Control control, Actor auditor) {
        NewVerdict verdict = verdict(audit, scope, control);
        Assessment kept = checklist.record(audit.id(), control.id(), verdict, null, auditor);
        if (kept.awaitsSecondPerson()) {
            checklist.approve(audit.id(), control.id(), audit.otherThan(auditor));
        }
    }

    private NewVerdict verdict(DemoAudit audit, Scope scope, Control control) {
        DemoScript.Shortfall shortfall = phrases.shortfalls().get(control.id());
        if (audit.planned.shortfalls().contains(control.id()) && shortfall != null) {
            return new NewVerdict(shortfall.verdict(), Set.of(Method.EVIDENCE), shortfall.reason(), "");
        }
        if (scope.excluded(control).isPresent()) {
            return new NewVerdict(Verdict.NOT_APPLICABLE, Set.of(), "", "");
        }
        Set<Method> methods =
                control.methods().isEmpty() ? Set.of(Method.PROCESS, Method.EVIDENCE) : Set.copyOf(control.methods());
        return new NewVerdict(Verdict.MET, methods, "", phrases.notes().getOrDefault(control.id(), ""));
    }

    private void concluded(DemoAudit audit) {
        audit.planned
                .strengths()
                .forEach(strength -> drafts.record(
                        audit.id(),
                        Grade.STRENGTH,
                        strength.control(),
                        Wording.of(strength.title(), strength.seen(), "", "", "", ""),
                        audit.lead));
        inbox.complete(
                audit,
                "holdClosingMeeting",
                audit.lead,
                Map.of(
                        "heldAt",
                        audit.times.ends(audit.planned.days()).minusMinutes(30).toString(),
                        "attendance",
                        attendance(audit),
                        "presented",
                        true,
                        "notes",
                        "All findings were presented; the partner agreed with the facts."));
    }

    static String attendance(DemoAudit audit) {
        return String.join(
                ", ", List.of(audit.lead.name(), audit.second.name(), audit.partner.name(), audit.contributor.name()));
    }
}
