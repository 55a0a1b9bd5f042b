package auditway.finding;

import java.time.Instant;
import java.util.Map;

/** The action items that findings led to; kept by another room. */
public interface RaisedActions {

    /**
     * One action item.
     *
     * @param label for example AI-02
     * @param why the rule that gave the due date, and what moved it
     */
    record Raised(String label, Instant due, String why) {}

    /** Those of an audit by the finding's id. */
    Map<String, Raised> of(String auditId);
}
