package auditway.platform.inbox;

import auditway.platform.inbox.ReminderPolicy.Call;
import auditway.platform.inbox.ReminderPolicy.Hearer;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recalls people to open work and escalates what is late, set by set, each set for good: a round that breaks off goes on where it
 * stopped.
 */
@Component
public class Reminding {

    private static final int SET = 200;
    private static final String EVERY_AUDIT = "%";

    /** A moment that is counted again from what the database kept may lie so much earlier than the one that was waited for. */
    private static final Duration ROUNDING = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final WorkItemStore items;
    private final WorkItemHolders holders;
    private final ReminderPolicy policy;
    private final Accounts accounts;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate set;
    private final Clock clock;

    Reminding(
            JdbcClient jdbc,
            WorkItemStore items,
            WorkItemHolders holders,
            ReminderPolicy policy,
            Accounts accounts,
            Trail trail,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.holders = holders;
        this.policy = policy;
        this.accounts = accounts;
        this.trail = trail;
        this.events = events;
        this.set = new TransactionTemplate(transactions);
        this.set.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Tells what is due by now; safe to run on several nodes at once. */
    public void send() {
        Instant now = clock.instant();
        while (Boolean.TRUE.equals(set.execute(status -> sendSet(EVERY_AUDIT, now)))) {}
        events.publishEvent(new RoundMade());
    }

    /** The same for one audit in the caller's transaction, for those who look ahead. */
    @Transactional
    public void send(String auditId) {
        sendSet(auditId, clock.instant());
    }

    /** When a person is told next of an audit's open work, empty if nobody ever. */
    @Transactional(readOnly = true)
    public Optional<Instant> next(String auditId) {
        return jdbc
                .sql("""
                        select next_reminder_at from work_item where audit_id = :audit and state = 'OPEN'
                            and held_why is null and next_reminder_at is not null order by next_reminder_at limit 1
                        """)
                .param("audit", auditId)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list()
                .stream()
                .findFirst();
    }

    private boolean sendSet(String audits, Instant now) {
        Map<String, Instant> due = due(audits, now);
        items.all(due.keySet()).forEach(item -> {
            Instant from = due.getOrDefault(item.id(), now).minus(ROUNDING);
            Map<Hearer, Instant> calls = new EnumMap<>(Hearer.class);
            policy.calls(item.step().step(), item.openedAt(), item.dueAt()).stream()
                    .filter(call -> !call.at().isBefore(from) && !call.at().isAfter(now))
                    .forEach(call -> calls.put(call.hearer(), call.at()));
            moveOn(item, now);
            List<String> doers = holders.doers(item.id());
            calls.forEach((hearer, at) -> tell(item, new Call(hearer, at), doers));
        });
        return due.size() == SET;
    }

    /** Open items by the moment they wait for, the longest waiting first. */
    private Map<String, Instant> due(String audits, Instant now) {
        Map<String, Instant> due = new LinkedHashMap<>();
        jdbc.sql("""
                        select id, next_reminder_at from work_item where state = 'OPEN' and held_why is null
                            and next_reminder_at <= :now and audit_id like :audits
                        order by next_reminder_at, id limit :set for update skip locked
                        """)
                .param("now", WorkItemRow.utc(now))
                .param("audits", audits)
                .param("set", SET)
                .query(row -> {
                    due.put(
                            row.getString(1),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                });
        return due;
    }

    private void moveOn(WorkItem item, Instant now) {
        jdbc.sql("update work_item set next_reminder_at = :next, reminders_sent = reminders_sent + 1 where id = :id")
                .param("next", WorkItemRow.utc(policy.next(item.step().step(), item.openedAt(), item.dueAt(), now)))
                .param("id", item.id())
                .update();
    }

    private void tell(WorkItem item, Call call, List<String> doers) {
        if (call.hearer() == Hearer.HOLDER) {
            doers.forEach(account -> events.publishEvent(new WorkRecalled(item.id(), account, false, call.at())));
            return;
        }
        List<Account> told = hearers(call.hearer()).stream()
                .filter(account -> !doers.contains(account.id()))
                .toList();
        if (!told.isEmpty()) {
            trail.record(TrailEntry.by(Actor.SYSTEM.accountId(), Actor.SYSTEM.name(), Actor.SYSTEM.title())
                    .did("Escalated: " + item.name())
                    .on(item.auditId())
                    .about(item.step().subject())
                    .changed(
                            null,
                            String.join(", ", told.stream().map(Account::name).toList())));
            told.forEach(account -> events.publishEvent(new WorkRecalled(item.id(), account.id(), true, call.at())));
        }
    }

    /** Programme managers are coordinators too, but come last. */
    private List<Account> hearers(Hearer hearer) {
        List<Account> managers = accounts.withRole(Role.PROGRAMME_MANAGER);
        if (hearer == Hearer.PROGRAMME_MANAGER) {
            return managers;
        }
        List<Account> coordinators = accounts.withRole(Role.COORDINATOR);
        List<Account> only = coordinators.stream()
                .filter(account -> !account.is(Role.PROGRAMME_MANAGER))
                .toList();
        return only.isEmpty() ? coordinators : only;
    }
}
