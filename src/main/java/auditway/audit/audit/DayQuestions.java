package auditway.audit.audit;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether a decision about an audit's day waits: one at a time, whichever way it was asked for. */
@Component
public class DayQuestions {

    private final ObjectProvider<DayQuestion> kinds;

    DayQuestions(ObjectProvider<DayQuestion> kinds) {
        this.kinds = kinds;
    }

    /** The sentence of the question that waits for a decision. */
    public Optional<String> waiting(String auditId) {
        return kinds.stream().flatMap(kind -> kind.waiting(auditId).stream()).findFirst();
    }

    /** The sentence of the one that keeps the audit's meetings from being held. */
    Optional<String> barringMeetings(String auditId) {
        return kinds.stream()
                .filter(DayQuestion::barsMeetings)
                .flatMap(kind -> kind.waiting(auditId).stream())
                .findFirst();
    }
}
