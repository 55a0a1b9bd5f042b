package auditway.notification.occasion;

import auditway.actionitem.ActionItem;
import auditway.actionitem.ActionItems;
import auditway.actionitem.ClosureReturned;
import auditway.audit.AuditDirectory;
import auditway.audit.AuditSummary;
import auditway.finding.GapReportIssued;
import auditway.notification.Mail;
import auditway.notification.Mail.Recipient;
import auditway.notification.MailKind;
import auditway.notification.MailSettings;
import auditway.notification.Mails;
import auditway.report.ReportIssued;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    AuditMails(Mails mails, Recipients recipients, AuditDirectory audits, ActionItems items, MailSettings settings) {
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
        tell(MailKind.GAP_REPORT, "", audit, "/findings", recipients.leadsOf(audit.organisationId()));
    }

    /** To the partner's leads and to everybody who was appointed. */
    @EventListener
    @Transactional
    void on(ReportIssued issued) {
        AuditSummary audit = audits.get(issued.auditId());
        List<Recipient> everybody = new ArrayList<>(recipients.leadsOf(audit.organisationId()));
        everybody.addAll(recipients.members(audits.members(audit.id())));
        tell(MailKind.FINAL_REPORT, ":" + issued.revision(), audit, "/report", everybody);
    }

    private void tell(MailKind kind, String which, AuditSummary audit, String page, List<Recipient> to) {
        Map<String, Object> values = Map.of(
                "partner", audit.partner(),
                "auditId", audit.id(),
                "url", settings.baseUrl() + "/audits/" + audit.id() + page);
        String reason = kind.template() + ":" + audit.id() + which;
        to.forEach(one -> mails.queue(new Mail(kind, reason, one, audit.id(), values)));
    }
}
