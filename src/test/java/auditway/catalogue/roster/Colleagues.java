package auditway.catalogue.roster;

import auditway.AuditDays;
import auditway.audit.audit.AuditAhead;
import auditway.audit.audit.TeamRole;
import auditway.platform.calendar.SettableClock;
import auditway.platform.form.Submission;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Account;
import auditway.platform.people.Actor;
import auditway.platform.workflow.Processes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People who stand in for one another, and audits whose work waits for them. */
final class Colleagues {

    static final ZoneId UTC = ZoneOffset.UTC;

    final LocalDate today = LocalDate.now(UTC);
    private final ApplicationContext context;

    private Colleagues(ApplicationContext context) {
        this.context = context;
    }

    static Colleagues of(ApplicationContext context) {
        return new Colleagues(context);
    }

    /** From today on, for five days more. */
    Substitution standsIn(Account person, Account substitute) {
        return context.getBean(Substitutions.class)
                .name(person.id(), substitute.id(), today, today.plusDays(5), UTC, person.actor());
    }

    void nobodyStandsInAnyMore() {
        jdbc().sql("delete from substitution").update();
    }

    void moved(Substitution named, int days) {
        jdbc().sql("update substitution set starts_at = :starts, ends_at = :ends where id = :id")
                .param("starts", named.startsAt().atOffset(ZoneOffset.UTC).plusDays(days))
                .param("ends", named.endsAt().atOffset(ZoneOffset.UTC).plusDays(days))
                .param("id", named.id())
                .update();
    }

    /** An audit whose lead auditor holds the opening meeting next. */
    AuditAhead waitingForLead(Account lead) {
        AuditAhead audit = AuditAhead.of(context).with(lead, TeamRole.LEAD_AUDITOR);
        audit.heldOn(audit.day);
        start("conduct", audit);
        return audit;
    }

    /** Goes on to the hour after the opening meeting. Substitutions go by the time of the database and stay. */
    void onTheDayOf(AuditAhead audit) {
        AuditDays.goOnTo(audit.day.atTime(10, 0), clock());
    }

    void start(String process, AuditAhead audit) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.getBean(Processes.class).start(process, audit.id, audit.id));
    }

    Optional<WorkItem> work(AuditAhead audit, Account who) {
        return work(audit, who.actor());
    }

    Optional<WorkItem> work(AuditAhead audit, Actor who) {
        return context.getBean(Inbox.class).mine(who, audit.id).stream().findFirst();
    }

    /** Says that the opening meeting was held on the day it is now. */
    void complete(WorkItem item, Actor actor) {
        context.getBean(WorkItems.class)
                .complete(
                        item.id(),
                        Submission.ofJson(
                                Map.of("heldAt", LocalDate.now(clock()) + "T09:00", "attendance", "All of both sides")),
                        actor);
    }

    /** Slots on the day of the audit, as the coordinator proposes them. */
    static Map<String, Object> slots(AuditAhead audit) {
        return Map.of(
                "slots",
                List.of(Map.of("starts", audit.day + "T09:00", "ends", audit.day + "T17:00")),
                "place",
                "onSite",
                "site",
                "Hannover");
    }

    private SettableClock clock() {
        return context.getBean(SettableClock.class);
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }
}
