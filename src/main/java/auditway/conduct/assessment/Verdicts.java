package auditway.conduct.assessment;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Criteria;
import auditway.catalogue.programme.Control;
import auditway.platform.people.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The verdicts of an audit for other rooms; the person asking has checked who may read them. */
@Service
@Transactional
public class Verdicts {

    private static final String FROM_REPORT = "Stated by the imported report.";

    private final AssessmentRows rows;
    private final AuditDirectory audits;
    private final Criteria criteria;
    private final Clock clock;

    Verdicts(AssessmentRows rows, AuditDirectory audits, Criteria criteria, Clock clock) {
        this.clock = clock;
        this.rows = rows;
        this.audits = audits;
        this.criteria = criteria;
    }

    /** What was recorded, a control without any record left out. */
    @Transactional(readOnly = true)
    public List<Assessment> of(String auditId) {
        return rows.ofAudit(auditId);
    }

    /** Controls in scope whose verdict is missing, lacks something or awaits its second person (rules 4 and 5), in the edition's order. */
    @Transactional(readOnly = true)
    public List<String> unsettled(String auditId) {
        Set<String> settled = rows.ofAudit(auditId).stream()
                .filter(Assessment::isSettled)
                .map(Assessment::controlId)
                .collect(Collectors.toSet());
        return controls(auditId).stream()
                .map(Control::id)
                .filter(control -> !settled.contains(control))
                .toList();
    }

    /** Records every control as met for an audit that was held before, whose report names no methods. */
    public void closed(String auditId, Actor by, Instant at) {
        controls(auditId)
                .forEach(control -> rows.save(new Assessment(
                        auditId,
                        control.id(),
                        Verdict.MET,
                        Set.of(),
                        FROM_REPORT,
                        "",
                        by.accountId(),
                        by.name(),
                        at,
                        false,
                        null,
                        null,
                        false,
                        1)));
    }

    /** Puts another verdict in place of the team's after the gap report, as a waiver or a ruling demands; its methods stay. */
    public void overrule(String auditId, String controlId, Verdict verdict, String reason, Actor by) {
        Assessment before = rows.find(auditId, controlId).orElseThrow();
        boolean kept = rows.save(new Assessment(
                auditId,
                controlId,
                verdict,
                before.methods(),
                reason,
                before.note(),
                by.accountId(),
                by.name(),
                clock.instant(),
                false,
                null,
                null,
                false,
                before.version() + 1));
        if (!kept) {
            throw new OptimisticLockingFailureException("Control " + controlId + " was recorded at the same time.");
        }
    }

    private List<Control> controls(String auditId) {
        return criteria.of(audits.get(auditId)).controls();
    }
}
