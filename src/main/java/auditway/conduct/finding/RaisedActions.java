package auditway.conduct.finding;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The action items that findings led to; kept by another room. */
public interface RaisedActions {

    /**
     * One action item.
     *
     * @param label for example AI-02
     * @param first when it was due as it was raised, with its rule
     * @param now when it is due, with what moved it
     * @param isVoid whether it asks for nothing any more
     * @param changedAt when it was raised, moved or made void last
     */
    record Raised(String label, Date first, Date now, boolean isVoid, Instant changedAt) {}

    /** A due date with the sentence that explains it. */
    record Date(Instant at, String why) {}

    /** Those of an audit by the finding's id, oldest first. */
    Map<String, List<Raised>> of(String auditId);
}
