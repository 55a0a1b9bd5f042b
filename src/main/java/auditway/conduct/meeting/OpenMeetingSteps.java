package auditway.conduct.meeting;

import auditway.audit.audit.Agenda;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.GapReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is not known yet about an audit's meetings, in sentences that say who makes it known. */
@Component
class OpenMeetingSteps {

    private final Findings findings;

    OpenMeetingSteps(Findings findings) {
        this.findings = findings;
    }

    List<String> of(AuditSummary audit, boolean planned, Agenda agenda) {
        List<String> next = new ArrayList<>();
        if (audit.state().isOver()) {
            return next;
        }
        if (audit.slot() == null) {
            next.add(
                    audit.state() == AuditState.SCHEDULING
                            ? "No day is agreed yet: the coordinator proposes slots, and the partner lead chooses one or"
                                    + " proposes another time."
                            : "No day is agreed yet; slots are proposed when the team is engaged.");
        } else if (audit.state() == AuditState.SCHEDULING) {
            next.add("The coordinator confirms contact, access and equipment; then everybody is invited.");
        }
        if (!planned && isAhead(audit)) {
            next.add(
                    agenda.lines().isEmpty()
                            ? "The lead auditor publishes the agenda while the audit is prepared."
                            : "The agenda was made for another day; the lead auditor publishes it again for the new one.");
        }
        if (audit.state() != AuditState.CLOSED && booked(audit).isEmpty() && !isDecided(audit)) {
            next.add("The gap review is a remote meeting; the coordinator books it after the gap report.");
        }
        return next;
    }

    private static boolean isAhead(AuditSummary audit) {
        return switch (audit.state()) {
            case REQUESTED, ELIGIBILITY, ENGAGEMENT, SCHEDULING, PREPARATION -> true;
            default -> false;
        };
    }

    private static boolean isDecided(AuditSummary audit) {
        return switch (audit.state()) {
            case TECHNICAL_REVIEW, DECISION, REPORTING -> true;
            default -> false;
        };
    }

    private Optional<GapReport> booked(AuditSummary audit) {
        return findings.gapReport(audit.id())
                .filter(report -> report.reviewStarts().isPresent());
    }
}
