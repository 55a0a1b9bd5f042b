package auditway.insight.notification.occasion;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.GapReport;
import auditway.conduct.finding.GapReportIssued;
import auditway.conduct.finding.Grade;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.followup.actionitem.ClosureReturned;
import auditway.followup.report.ReportIssued;
import auditway.insight.notification.Mail;
import auditway.insight.notification.Mail.Recipient;
import auditway.insight.notification.MailKind;
import auditway.insight.notification.MailSettings;
import auditway.insight.notification.Mails;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to the partner about what became of its audit. */
@Component
class AuditMails {

    private final Mails mails;
    private final Recipients recipients;
    private final AuditDirectory audits;
    private final ActionItems items;
    private final MailSettings settings;
    private final Findings findings;
    private final AuditDeadlines deadlines;
    private final Clock clock;

    AuditMails(
            Mails mails,
            Recipients recipients,
            AuditDirectory audits,
            ActionItems items,
            MailSettings settings,
            Findings findings,
            AuditDeadlines deadlines,
            Clock clock) {
        this.findings = findings;
        this.deadlines = deadlines;
        this.clock = clock;
        this.mails = mails;
        this.recipients = recipients;
        this.audits = audits;
        this.items = items;
        this.settings = settings;
    }

    @EventListener
    @Transactional
    void on(ClosureReturned returned) {
        ActionItem item = items.get(returned.actionItemId());
        AuditSummary audit = audits.get(returned.auditId());
        Map<String, Object> values = Map.of(
                "item", item.id(),
                "partner", audit.partner(),
                "auditId", audit.id(),
                "control", item.controlId(),
                "reason", returned.reason(),
                "due", Moment.of(item.due().at(), audit.zone()),
                "url", settings.baseUrl() + "/action-items/" + item.id());
        String reason = "closure-returned:" + item.id() + ":"
                + item.check().map(check -> check.at().toString()).orElse("");
        recipients
                .ownerOrLeads(item.ownerId().orElse(""), audit.organisationId())
                .forEach(to -> mails.queue(new Mail(MailKind.CLOSURE_RETURNED, reason, to, audit.id(), values)));
    }

    @EventListener
    @Transactional
    void on(GapReportIssued issued) {
        AuditSummary audit = audits.get(issued.auditId());
        Map<String, String> told = new LinkedHashMap<>();
        told.put("counts", counts(findings.of(audit.id())));
        told.put(
                "message",
                findings.gapReport(audit.id()).map(GapReport::message).orElse(""));
        told.put("acknowledgeBy", due(audit, "acknowledgeGapReport"));
        told.put("planBy", hasNonconformity(audit.id()) ? due(audit, "planAction") : "");
        tell(MailKind.GAP_REPORT, "", audit, "/gap-report", recipients.leadsOf(audit.organisationId()), told);
    }

    private boolean hasNonconformity(String auditId) {
        return findings.of(auditId).stream().anyMatch(finding -> finding.grade().isNonconformity());
    }

    /** "2 mandatory, 1 score-impacting, 7 strengths", the gravest first. */
    private static String counts(List<Finding> findings) {
        return Stream.of(Grade.values())
                .map(grade -> Map.entry(
                        grade,
                        findings.stream()
                                .filter(finding -> finding.grade() == grade)
                                .count()))
                .filter(counted -> counted.getValue() > 0)
                .map(counted -> counted.getValue() + " "
                        + (counted.getValue() == 1
                                        ? counted.getKey().title()
                                        : counted.getKey().plural())
                                .toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private String due(AuditSummary audit, String step) {
        return deadlines
                .due(audit.id(), step, clock.instant())
                .map(date -> Moment.of(date.at(), audit.zone()))
                .orElse("");
    }

    /** To the partner's leads and to everybody who was appointed. */
    @EventListener
    @Transactional
    void on(ReportIssued issued) {
        AuditSummary audit = audits.get(issued.auditId());
        List<Recipient> everybody = new ArrayList<>(recipients.leadsOf(audit.organisationId()));
        everybody.addAll(recipients.members(audits.members(audit.id())));
        tell(MailKind.FINAL_REPORT, ":" + issued.revision(), audit, "/report", everybody, Map.of());
    }

    private void tell(
            MailKind kind,
            String which,
            AuditSummary audit,
            String page,
            List<Recipient> to,
            Map<String, String> more) {
        Map<String, Object> values = new LinkedHashMap<>(more);
        values.put("partner", audit.partner());
        values.put("auditId", audit.id());
        values.put("url", settings.baseUrl() + "/audits/" + audit.id() + page);
        String reason = kind.template() + ":" + audit.id() + which;
        to.forEach(one -> mails.queue(new Mail(kind, reason, one, audit.id(), values)));
    }
}
