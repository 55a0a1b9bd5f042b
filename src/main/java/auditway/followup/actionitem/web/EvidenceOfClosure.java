package auditway.followup.actionitem.web;

import auditway.conduct.evidence.EvidenceFiles;
import auditway.conduct.evidence.NewEvidence;
import auditway.followup.actionitem.ActionItem;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Again;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Takes chosen files and addresses as evidence that an action item is done. */
@Component
class EvidenceOfClosure {

    private final EvidenceFiles evidence;

    EvidenceOfClosure(EvidenceFiles evidence) {
        this.evidence = evidence;
    }

    /**
     * All of it or nothing.
     *
     * @throws Invalid saying at the evidence of the page what cannot be taken
     */
    @Transactional
    public void offer(ActionItem item, SentEvidence chosen, Actor actor) {
        try {
            chosen.files().forEach(file -> offer(item, file, actor));
            if (!chosen.link().isEmpty()) {
                evidence.link(offered(item, chosen.link()), actor);
            }
        } catch (Invalid | Conflict refused) {
            throw new Invalid(Again.problems(refused).stream()
                    .map(problem -> new Problem("evidence", problem.sentence()))
                    .toList());
        }
    }

    private void offer(ActionItem item, MultipartFile file, Actor actor) {
        try (InputStream content = file.getInputStream()) {
            evidence.offer(offered(item, SentEvidence.name(file)), content, actor);
        } catch (IOException broken) {
            throw new Invalid(
                    "evidence", "The file " + SentEvidence.name(file) + " did not arrive whole; send it again.");
        }
    }

    private static NewEvidence offered(ActionItem item, String name) {
        return NewEvidence.forClosure(item.auditId(), item.controlId(), item.id(), name);
    }
}
