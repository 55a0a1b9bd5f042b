package auditway.conduct.evidence;

import java.util.Optional;

/**
 * What was offered for things of one kind stays as it is while a person checks it, and once that is settled; a bean for each purpose
 * in the room that knows.
 */
public interface FixedOffers {

    Purpose purpose();

    /** Why nothing is added to what was offered for this thing now, and what to do; empty where more is taken. */
    Optional<String> whyFixed(String auditId, String subjectId);

    /** The control that this thing is about; empty where it is about none. */
    Optional<String> controlOf(String auditId, String subjectId);
}
