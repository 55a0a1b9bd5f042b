package auditway.change.rescheduling;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Phase;
import auditway.audit.audit.PhaseTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How an audit stands to the day it is to be held. */
@Component
public class AuditDay {

    private final AuditDirectory audits;
    private final Clock clock;

    AuditDay(AuditDirectory audits, Clock clock) {
        this.audits = audits;
        this.clock = clock;
    }

    /** Whether it stands between the agreement on its day and its opening meeting. */
    public boolean isAhead(AuditSummary audit) {
        return audit.starts() != null
                && (audit.state() == AuditState.PREPARATION || audit.state() == AuditState.CONDUCT && !hasBegun(audit));
    }

    /** Whether its opening meeting was held since it last came to its conduct. */
    public boolean hasBegun(AuditSummary audit) {
        Optional<Instant> entered = audits.phases(audit.id()).stream()
                .filter(time -> time.phase() == Phase.CONDUCT)
                .map(PhaseTime::entered)
                .findFirst();
        return entered.isPresent()
                && audits.answers(audit.id()).stream()
                        .filter(answers -> answers.form().equals("hold-opening-meeting"))
                        .anyMatch(answers -> !answers.at().isBefore(entered.get()));
    }

    /** Whether the day has come, on the partner's calendar, and the last day of the slot is not over. */
    public boolean isToday(AuditSummary audit) {
        Instant starts = audit.starts();
        Instant ends = audit.ends();
        LocalDate today = LocalDate.now(clock.withZone(audit.zone()));
        return starts != null
                && ends != null
                && !today.isBefore(LocalDate.ofInstant(starts, audit.zone()))
                && !today.isAfter(LocalDate.ofInstant(ends, audit.zone()));
    }

    /** Whether the agreed moment passed without the audit having begun. */
    public boolean isMissed(AuditSummary audit) {
        Instant starts = audit.starts();
        return starts != null && isAhead(audit) && starts.isBefore(clock.instant());
    }
}
