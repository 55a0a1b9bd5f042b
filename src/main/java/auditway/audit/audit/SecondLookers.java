package auditway.audit.audit;

import java.util.List;

/** Who gives an audit's findings their second look; known to the room that keeps who drafted them. */
public interface SecondLookers {

    /** Accounts that may look at what others drafted; never empty while anyone could. */
    List<String> of(String auditId);
}
