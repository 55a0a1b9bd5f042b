package auditway.insight.notification.occasion;

import auditway.insight.notification.ComingDigests;
import auditway.insight.notification.MailHabits;
import auditway.insight.notification.Mails;
import auditway.insight.notification.occasion.DigestEntry.Kind;
import auditway.platform.inbox.OpenWork;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to each person once a day about work, from the hour of the policy on; what falls due before the next such hour, and new
 * work with only two business days to do it, is told at once. People are written to set by set, each set for good.
 */
@Component
class Digests implements ComingDigests {

    private static final int SET = 50;

    /** Two business days with a weekend between them. */
    private static final Duration SHORT = Duration.ofDays(4).plusHours(12);

    private final DigestEntries entries;
    private final MailHabits habits;
    private final OpenWork work;
    private final Accounts accounts;
    private final PersonalClock hours;
    private final DigestLetters letters;
    private final Mails mails;
    private final TransactionTemplate set;
    private final Clock clock;

    Digests(
            DigestEntries entries,
            MailHabits habits,
            OpenWork work,
            Accounts accounts,
            PersonalClock hours,
            DigestLetters letters,
            Mails mails,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.entries = entries;
        this.habits = habits;
        this.work = work;
        this.accounts = accounts;
        this.hours = hours;
        this.letters = letters;
        this.mails = mails;
        this.set = new TransactionTemplate(transactions);
        this.set.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    void send() {
        Instant now = clock.instant();
        String last = "";
        List<String> waiting;
        do {
            waiting = entries.waiting(last, SET);
            for (String account : waiting) {
                set.executeWithoutResult(status -> send(account, now));
                last = account;
            }
        } while (waiting.size() == SET);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> next(String auditId) {
        Instant now = clock.instant();
        return entries.waiting(auditId).stream()
                .map(account -> due(account, now))
                .min(Comparator.naturalOrder());
    }

    @Override
    @Transactional
    public void send(String auditId) {
        Instant now = clock.instant();
        entries.waiting(auditId).forEach(account -> send(account, now));
    }

    private void send(String accountId, Instant now) {
        List<DigestEntry> told = entries.take(accountId);
        if (told.isEmpty() || due(accountId, now).isAfter(now)) {
            return;
        }
        entries.told(told, now);
        Optional<Account> reader = reader(accountId);
        List<DigestItem> items = items(told, accountId, now);
        if (reader.isPresent() && !items.isEmpty()) {
            habits.digestWritten(accountId, now);
            mails.queue(letters.write(reader.get(), told, items, now));
        }
    }

    /** Everyone who is written to at all. */
    private Optional<Account> reader(String accountId) {
        return accounts.find(accountId).filter(Account::active).filter(account -> !habits.muted(account.id()));
    }

    /** When the next digest is due: now where it is ripe, urgent, or has nobody to read it or nothing to say. */
    private Instant due(String accountId, Instant now) {
        Optional<Account> reader = reader(accountId);
        List<DigestItem> items = items(entries.untold(accountId), accountId, now);
        if (reader.isEmpty() || items.isEmpty() || isRipe(reader.get(), now)) {
            return now;
        }
        Instant next = hours.next(reader.get(), now);
        return isUrgent(items, next, now) ? now : next;
    }

    private boolean isRipe(Account reader, Instant now) {
        Instant hour = hours.today(reader, now);
        return !now.isBefore(hour)
                && habits.lastDigest(reader.id())
                        .filter(last -> !last.isBefore(hour))
                        .isEmpty();
    }

    private static boolean isUrgent(List<DigestItem> items, Instant next, Instant now) {
        return items.stream()
                .filter(one -> one.kind() != Kind.ESCALATED)
                .anyMatch(one -> isDueBefore(next, now, one.item()) || one.kind() == Kind.NEW && isShort(one.item()));
    }

    private static boolean isDueBefore(Instant next, Instant now, WorkItem item) {
        Instant due = item.dueAt();
        return due != null && due.isAfter(now) && due.isBefore(next);
    }

    /** Whether waiting for the next digest would take a good part of the time given. */
    private static boolean isShort(WorkItem item) {
        Instant due = item.dueAt();
        return due != null && Duration.between(item.openedAt(), due).compareTo(SHORT) <= 0;
    }

    /** What is still true: open work that is still theirs and not on hold, each once, and others' work that is still late. */
    private List<DigestItem> items(List<DigestEntry> told, String accountId, Instant now) {
        List<String> fresh = ids(told, Kind.NEW);
        List<DigestItem> items = new ArrayList<>();
        work.of(ids(told, Kind.NEW, Kind.RECALLED), accountId).stream()
                .filter(item -> !item.isHeld())
                .forEach(item -> items.add(new DigestItem(fresh.contains(item.id()) ? Kind.NEW : Kind.RECALLED, item)));
        work.of(ids(told, Kind.ESCALATED)).stream()
                .filter(item -> item.isOverdue(now))
                .forEach(item -> items.add(new DigestItem(Kind.ESCALATED, item)));
        return items;
    }

    /** A work item and why it is told. */
    record DigestItem(Kind kind, WorkItem item) {}

    private static List<String> ids(List<DigestEntry> entries, Kind... kinds) {
        return entries.stream()
                .filter(entry -> List.of(kinds).contains(entry.kind()))
                .map(DigestEntry::workItemId)
                .distinct()
                .toList();
    }
}
