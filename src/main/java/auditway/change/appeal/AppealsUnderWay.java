package auditway.change.appeal;

import auditway.audit.request.Request;
import auditway.audit.request.Requests;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether an appeal may still change a decision, for those who would build on it. */
@Component
public class AppealsUnderWay {

    private final Requests requests;

    AppealsUnderWay(Requests requests) {
        this.requests = requests;
    }

    /** The sentence that an appeal against the decision on this audit is not ruled on yet; empty where none waits. */
    public Optional<String> waiting(String auditId) {
        return requests.of(auditId, Appeal.KIND).stream()
                .filter(Request::isOpen)
                .findFirst()
                .map(appeal -> "The appeal against the decision on %s is being heard; ask once it is ruled on."
                        .formatted(auditId));
    }
}
