package auditway.insight.demo;

import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Section;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.conduct.evidence.NewEvidence;
import auditway.conduct.evidence.Period;
import auditway.conduct.evidence.Purpose;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Actor;
import auditway.platform.workflow.StepFiles;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Small files as evidence. */
@Component
@Profile("demo")
class DemoFiles {

    /** What the partner shows of its own accord, by control. */
    private static final Map<String, String> SHOWN = Map.of(
            "1.1", "Financial statement",
            "3.1", "Certified staff",
            "4.7", "Customer contract, sample",
            "8.1", "Security policy",
            "8.5", "Root activity, three accounts",
            "9.1", "Service desk channels",
            "9.12", "Incident process",
            "10.1", "Service level agreement",
            "12.1", "Monthly service report");

    private final EvidenceFiles evidence;
    private final StepFiles stepFiles;

    DemoFiles(EvidenceFiles evidence, StepFiles stepFiles) {
        this.evidence = evidence;
        this.stepFiles = stepFiles;
    }

    /** Offers what supports the answers of these sections. */
    void answersSupported(DemoAudit audit, Actor by, List<Section> sections) {
        LocalDate end = audit.times.day(DemoAction.PARTIALLY_ANSWERED.day).minusDays(3);
        Period period = new Period(end.minusMonths(3), end);
        for (Section section : sections) {
            for (Control control : section.controls()) {
                String title = SHOWN.get(control.id());
                if (title != null) {
                    evidence.offer(
                            new NewEvidence(
                                    audit.id(), control.id(), Purpose.RESPONSE, null, title, title + ".pdf", period),
                            pdf(audit, title),
                            by);
                }
            }
        }
    }

    /** Sends a file along with a form; its id stands for it in the answers. */
    List<String> sent(DemoAudit audit, WorkItem item, String title, Actor by) {
        byte[] content = content(audit, title);
        return stepFiles.keep(
                item.step(), List.of(new StepFiles.Sent(title + ".pdf", new ByteArrayResource(content))), by);
    }

    private static InputStream pdf(DemoAudit audit, String title) {
        return new ByteArrayInputStream(content(audit, title));
    }

    private static byte[] content(DemoAudit audit, String title) {
        return SmallPdf.of(
                title,
                List.of(
                        audit.planned.partner() + ", audit " + audit.id(),
                        "This page stands for a document of the partner. The demo made it up."));
    }
}
