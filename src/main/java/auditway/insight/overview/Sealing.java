package auditway.insight.overview;

import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.platform.people.Actor;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.ProcessPicture;
import java.util.List;
import java.util.Set;

/**
 * Rule 19: nothing tells the partner of the result before the technical review is done. What the process itself puts on the trail
 * is told only if it is known to tell nothing of the result, so that a new kind of entry is sealed until it is listed here.
 */
public final class Sealing {

    private static final String REVIEW = "decision";
    private static final String FINDINGS = "findings-review";
    private static final String PHASE = "Phase entered: ";
    private static final Set<String> IN_REVIEW =
            Set.of(AuditState.TECHNICAL_REVIEW.title(), AuditState.DECISION.title());
    private static final String ISSUED = "issueGapReport";
    private static final Set<String> SECOND_ROUND = Set.of("areFindingsAgreedToDraftFindings");
    private static final Set<String> OUTCOMES_OF_REVIEW = Set.of(
            "decision", "isRegraded", "decisionToIsRegraded", "isRegradedToActionClosure", "isRegradedToReporting");

    private static final List<String> INSIDE = List.of("Escalated: ", "Inbox ");

    private static final List<String> PLAIN = List.of(
            "Action item",
            "Annual review ",
            "Another date ",
            "Answer",
            "Audit moved",
            "Control ",
            "Evidence ",
            "Fee ",
            "Gap report ",
            "Meeting ",
            PHASE,
            "Request ",
            "Response ",
            "Schedule ",
            "Successor ",
            "Team ");

    private Sealing() {}

    /** Whether an entry tells how the programme follows up its own work, which is not the partner's to read at any time. */
    static boolean isInside(TrailEntry entry) {
        return INSIDE.stream().anyMatch(entry.action()::startsWith);
    }

    /** Whether an entry that the process wrote tells nothing of the result, nor that an audit came back from the review. */
    static boolean isPlain(TrailEntry entry) {
        String action = entry.action();
        return PLAIN.stream().anyMatch(action::startsWith)
                && !(action.startsWith(PHASE) && IN_REVIEW.contains(String.valueOf(entry.oldValue())));
    }

    /**
     * The picture as this actor may see it: for the partner without the ways that the technical review takes, and without the team's
     * work on its findings before the gap report.
     */
    public static ProcessPicture seen(ProcessPicture picture, AuditSummary audit, Actor actor) {
        if (!actor.isPartner()) {
            return picture;
        }
        if (picture.process().equals(FINDINGS)) {
            return picture.done().contains(ISSUED) ? picture.without(SECOND_ROUND) : picture.closed();
        }
        if (audit.isResultReleased()) {
            return picture;
        }
        return picture.process().equals(REVIEW) ? picture.closed() : picture.without(OUTCOMES_OF_REVIEW);
    }
}
