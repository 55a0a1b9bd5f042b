package auditway.followup.actionitem;

import static auditway.Persona.DAVID;
import static auditway.Persona.OLE;
import static auditway.Persona.PRIYA;

import auditway.HeldAudit;
import auditway.Persona;
import auditway.ReportedGaps;
import auditway.catalogue.programme.Control.Kind;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.conduct.evidence.NewEvidence;
import auditway.platform.form.Submission;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** The action item of a mandatory finding, raised by the gap report beside an opportunity, and what people do about it. */
final class IssuedItem {

    final HeldAudit audit;
    final ActionItem raised;
    final String id;

    private IssuedItem(HeldAudit audit) {
        this.audit = audit;
        audit.verdict(audit.control(Kind.MANDATORY), Verdict.NOT_MET, "Not seen.", PRIYA);
        audit.verdict(audit.lastControl(Kind.RECOMMENDED), Verdict.NOT_MET, "No survey.", DAVID);
        ReportedGaps.issue(audit);
        id = audit.id + "-AI-01";
        raised = now();
    }

    static IssuedItem of(ApplicationContext context) {
        return new IssuedItem(HeldAudit.of(context));
    }

    ActionItem now() {
        return audit.get(ActionItems.class).get(id);
    }

    /** What the contributor, from now on the owner, does in nine days. */
    Map<String, Object> plan() {
        return Map.of(
                "owner",
                audit.actor(OLE).accountId(),
                "doneBy",
                LocalDate.ofInstant(audit.now(), ZoneOffset.UTC).plusDays(9).toString(),
                "correction",
                "An outside firm tests once.",
                "cause",
                "Nobody owned the date, and no calendar reminded anybody of it.",
                "correctiveAction",
                "Two dates a year in the calendar.");
    }

    /** Offers evidence of the closure. */
    String offer() {
        return audit.get(EvidenceFiles.class)
                .link(
                        NewEvidence.forClosure(audit.id, raised.controlId(), id, "https://wiki.example/test"),
                        audit.actor(OLE))
                .id();
    }

    List<WorkItem> work(Persona persona) {
        return audit.get(Inbox.class).mine(audit.actor(persona), audit.id);
    }

    void complete(String step, Map<String, Object> answers, Persona by) {
        WorkItem open = work(by).stream()
                .filter(one -> one.step().step().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError(by + " has no " + step + " to do: " + work(by)));
        audit.get(WorkItems.class).complete(open.id(), Submission.ofJson(answers), audit.actor(by));
    }
}
