package auditway.conduct.meeting;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Milestone;
import auditway.audit.audit.Slot;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.GapReport;
import auditway.conduct.meeting.MeetingPlan.Planned;
import auditway.platform.calendar.BusinessCalendars;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an audit asks to be met for: nothing before its schedule was announced, nothing more once it is over. */
@Component
class MeetingSchedule {

    private final MeetingPlan plan;
    private final AuditDirectory audits;
    private final Findings findings;
    private final BusinessCalendars calendars;

    MeetingSchedule(MeetingPlan plan, AuditDirectory audits, Findings findings, BusinessCalendars calendars) {
        this.plan = plan;
        this.audits = audits;
        this.findings = findings;
        this.calendars = calendars;
    }

    List<Planned> of(AuditSummary audit) {
        List<Planned> wanted = new ArrayList<>();
        if (audit.state().isOver()) {
            return wanted;
        }
        announced(audit)
                .ifPresent(
                        slot -> wanted.addAll(plan.ofSlot(audit, slot, calendars.of(audit.calendar(), audit.zone()))));
        Optional<GapReport> report = findings.gapReport(audit.id());
        report.flatMap(GapReport::reviewStarts)
                .ifPresent(at -> wanted.add(plan.ofGapReview(
                        audit, at, report.flatMap(GapReport::reviewLink).orElse(""))));
        return wanted;
    }

    private Optional<Slot> announced(AuditSummary audit) {
        Instant starts = audit.starts();
        Instant ends = audit.ends();
        return starts == null || ends == null
                ? Optional.empty()
                : audits.milestone(audit.id(), Milestone.AUDIT)
                        .filter(starts::equals)
                        .map(at -> new Slot(starts, ends));
    }
}
