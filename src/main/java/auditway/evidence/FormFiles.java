package auditway.evidence;

import auditway.people.Actor;
import auditway.refusal.Invalid;
import auditway.workflow.OpenStep;
import auditway.workflow.StepFiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers files that come with a form as evidence for what the form is about. */
@Component
class FormFiles implements StepFiles {

    private final EvidenceFiles evidence;
    private final EvidenceRequestRows requests;

    FormFiles(EvidenceFiles evidence, EvidenceRequestRows requests) {
        this.evidence = evidence;
        this.requests = requests;
    }

    @Override
    @Transactional
    public List<String> keep(OpenStep step, List<Sent> files, Actor actor) {
        return files.stream().map(file -> keep(step, file, actor)).toList();
    }

    private String keep(OpenStep step, Sent file, Actor actor) {
        String subject = step.subject() == null ? step.step() : step.subject();
        NewEvidence offer = new NewEvidence(
                step.auditId(), control(step), purpose(step), subject, "", file.filename(), Period.UNKNOWN);
        try (InputStream content = file.content().getInputStream()) {
            return evidence.offer(offer, content, actor).id();
        } catch (IOException broken) {
            throw new Invalid("file", "The file " + file.filename() + " did not arrive whole; send it again.");
        }
    }

    private static Purpose purpose(OpenStep step) {
        return switch (step.process()) {
            case "resolution" -> Purpose.CLOSURE;
            case "evidence-request" -> Purpose.REQUEST;
            default -> Purpose.CHECK;
        };
    }

    private @Nullable String control(OpenStep step) {
        return step.process().equals("evidence-request")
                ? requests.get(step.requiredSubject()).controlId()
                : null;
    }
}
