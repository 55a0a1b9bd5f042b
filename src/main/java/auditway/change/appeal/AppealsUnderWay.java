package auditway.change.appeal;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether an appeal may still change a decision, for those who would build on it. */
@Component
public class AppealsUnderWay {

    private final Appeals appeals;

    AppealsUnderWay(Appeals appeals) {
        this.appeals = appeals;
    }

    /** The sentence that an appeal against the decision on this audit is not ruled on yet; empty where none waits. */
    public Optional<String> waiting(String auditId) {
        return appeals.findByAuditId(auditId)
                .filter(appeal -> appeal.ruling().isEmpty())
                .map(appeal -> "The appeal against the decision on %s is being heard; ask once it is ruled on."
                        .formatted(auditId));
    }
}
