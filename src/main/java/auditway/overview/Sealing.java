package auditway.overview;

import auditway.audit.AuditState;
import auditway.audit.AuditSummary;
import auditway.people.Actor;
import auditway.workflow.ProcessPicture;
import java.util.List;
import java.util.Set;

/**
 * Rule 19: nothing tells the partner of the result before the technical review is done. What the process itself puts on the trail
 * is told only if it is known to tell nothing of the result, so that a new kind of entry is sealed until it is listed here.
 */
public final class Sealing {

    private static final String REVIEW = "decision";
    private static final Set<String> OUTCOMES_OF_REVIEW = Set.of(
            "decision", "isRegraded", "decisionToIsRegraded", "isRegradedToActionClosure", "isRegradedToReporting");

    private static final Set<String> TELLING = Set.of("Escalated: Complete file");

    private static final List<String> PLAIN = List.of(
            "Action item",
            "Annual review ",
            "Another date ",
            "Answer",
            "Audit moved",
            "Control ",
            "Escalated: ",
            "Evidence ",
            "Fee ",
            "Gap report ",
            "Meeting ",
            "Phase entered: ",
            "Request ",
            "Response ",
            "Schedule ",
            "Successor ",
            "Team ");

    private Sealing() {}

    /** Whether the technical review is done, so that the partner may know its result. */
    public static boolean isReleased(AuditSummary audit) {
        return audit.state().hasReached(AuditState.REPORTING);
    }

    /** Whether an entry that the process wrote tells nothing of the result. */
    static boolean isPlain(String action) {
        return !TELLING.contains(action) && PLAIN.stream().anyMatch(action::startsWith);
    }

    /** The picture as this actor may see it: for the partner without the ways that the technical review takes. */
    public static ProcessPicture seen(ProcessPicture picture, AuditSummary audit, Actor actor) {
        if (!actor.isPartner() || isReleased(audit)) {
            return picture;
        }
        return picture.process().equals(REVIEW) ? picture.closed() : picture.without(OUTCOMES_OF_REVIEW);
    }
}
