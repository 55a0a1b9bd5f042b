package auditway.notification.occasion;

import auditway.audit.AuditDirectory;
import auditway.inbox.OpenWork;
import auditway.inbox.RemindersDue;
import auditway.inbox.WorkItem;
import auditway.inbox.WorkItemAssigned;
import auditway.notification.Mail;
import auditway.notification.MailKind;
import auditway.notification.MailSettings;
import auditway.notification.Mails;
import auditway.people.Account;
import auditway.people.Accounts;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to people whose work it now is, and recalls them to it. */
@Component
class WorkMails {

    private final Mails mails;
    private final OpenWork work;
    private final Accounts accounts;
    private final AuditDirectory audits;
    private final MailSettings settings;
    private final Clock clock;

    WorkMails(
            Mails mails, OpenWork work, Accounts accounts, AuditDirectory audits, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.work = work;
        this.accounts = accounts;
        this.audits = audits;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(WorkItemAssigned assigned) {
        Optional<Account> account = active(assigned.accountId());
        if (account.isEmpty()) {
            return;
        }
        lines(List.of(assigned.workItemId()))
                .forEach(line -> mails.queue(new Mail(
                        MailKind.WORK_ITEM_ASSIGNED,
                        "assigned:" + assigned.workItemId() + ":" + assigned.accountId(),
                        Recipients.of(account.get()),
                        line.auditId(),
                        Map.of("item", line))));
    }

    /** One digest; the moment is part of its reason, since the inbox recalls each item at moments of its own. */
    @EventListener
    @Transactional
    void on(RemindersDue due) {
        Optional<Account> account = active(due.accountId());
        List<WorkLine> lines = lines(due.workItemIds());
        if (account.isEmpty() || lines.isEmpty()) {
            return;
        }
        List<String> auditIds = lines.stream().map(WorkLine::auditId).distinct().toList();
        mails.queue(new Mail(
                MailKind.REMINDER,
                "reminder:" + due.accountId() + ":" + clock.instant(),
                Recipients.of(account.get()),
                auditIds.size() == 1 ? auditIds.get(0) : null,
                Map.of(
                        "items",
                        lines,
                        "late",
                        lines.stream().filter(WorkLine::late).count())));
    }

    private Optional<Account> active(String id) {
        return accounts.find(id).filter(Account::active);
    }

    private List<WorkLine> lines(List<String> ids) {
        Map<String, ZoneId> zones = new HashMap<>();
        return work.of(ids).stream().map(item -> line(item, zones)).toList();
    }

    private WorkLine line(WorkItem item, Map<String, ZoneId> zones) {
        return WorkLine.of(
                item,
                zones.computeIfAbsent(item.auditId(), id -> audits.get(id).zone()),
                clock.instant(),
                settings.baseUrl());
    }
}
