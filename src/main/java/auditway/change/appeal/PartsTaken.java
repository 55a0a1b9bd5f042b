package auditway.change.appeal;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Member;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.Request;
import auditway.followup.decision.AmendingDecision;
import auditway.followup.decision.Decision;
import auditway.platform.trail.KeptEntry;
import auditway.platform.trail.Trail;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who had a part in an audit, and so hears no appeal against its decision (rule 18; ISO/IEC 17021-1, 9.7.4): everybody appointed to
 * it, everybody who decided, and everybody who did anything in it before the appeal's panel was appointed.
 */
@Component
class PartsTaken {

    private final AuditDirectory audits;
    private final AmendingDecision decisions;
    private final Trail trail;

    PartsTaken(AuditDirectory audits, AmendingDecision decisions, Trail trail) {
        this.audits = audits;
        this.decisions = decisions;
        this.trail = trail;
    }

    /** Their accounts; what was done about the appeal itself is no part of the audit. */
    Set<String> in(Request appeal) {
        String auditId = appeal.auditId();
        Instant panelAt = Appeal.of(appeal).panelAt();
        Stream<String> appointed = audits.members(auditId).stream()
                .filter(member -> member.role() != TeamRole.APPEAL_PANEL)
                .map(Member::accountId);
        Stream<String> decided = decisions.taken(auditId).map(Decision::by).stream();
        Stream<String> did = trail.all(auditId).stream()
                .filter(kept -> panelAt == null || kept.at().isBefore(panelAt))
                .map(KeptEntry::entry)
                .filter(entry -> !appeal.id().equals(entry.subject()))
                .map(entry -> entry.actorId());
        return Stream.of(appointed, decided, did).flatMap(accounts -> accounts).collect(Collectors.toSet());
    }
}
