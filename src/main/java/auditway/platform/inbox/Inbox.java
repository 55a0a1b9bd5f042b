package auditway.platform.inbox;

import auditway.platform.people.Actor;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of open work, each one query, each only what the asker may see. */
@Component
@Transactional(readOnly = true)
public class Inbox {

    /** More than anybody can look through; what lies beyond comes up as the rest is done. */
    private static final int SHOWN = 200;

    private static final int WAITING_SHOWN = 20;

    private static final String WAITING = """
            where w.state = 'OPEN'
                and exists (select 1 from visible_audit v where v.audit_id = w.audit_id and v.account_id = :me)
                and %s
                and not exists (select 1 from work_item_doer d where d.work_item_id = w.id and d.account_id = :me)
            """;

    /** The parts of a list, by due date. */
    public enum Part {
        OVERDUE("Overdue"),
        TODAY("Today"),
        THIS_WEEK("This week"),
        LATER("Later"),
        ON_HOLD("On hold");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The actor's own open work, assigned to them or theirs to claim, and that of colleagues they stand in for. */
    public List<WorkItem> mine(Actor actor, String words) {
        String sought = words.isBlank() ? "" : """
                            where lower(i.name || ' ' || i.partner || ' ' || i.audit_id || ' ' || i.reference || ' ' || i.detail)
                                like :pattern escape '!'
                """;
        return jdbc.sql(WorkItemRow.select("""
                        (select i.* from (
                            select o.*, cast(null as varchar(36)) for_account from work_item o
                                join work_item_holder h on h.work_item_id = o.id and h.account_id = :me
                                where o.state = 'OPEN' and (o.assignee is null or o.assignee = :me)
                            union all
                            select o.*, s.for_account from work_item o
                                join work_item_stand_in s on s.work_item_id = o.id and s.account_id = :me) i
                            %s
                            order by i.due_at nulls last, i.opened_at, i.id limit %d)
                        """.formatted(sought, SHOWN), "w.for_account")
                        + " order by w.due_at nulls last, w.opened_at, w.id")
                .param("me", actor.accountId())
                .param("pattern", pattern(words))
                .query(WorkItemRow::row)
                .list();
    }

    /** The most urgent open work in the actor's audits that another person has to do. */
    public List<WorkItem> waitingOnOthers(Actor actor) {
        return jdbc.sql(WorkItemRow.SELECT + WAITING.formatted(WorkItemRow.TOLD)
                        + " order by w.due_at nulls last, w.opened_at, w.id limit " + WAITING_SHOWN)
                .param("me", actor.accountId())
                .query(WorkItemRow::row)
                .list();
    }

    /** How much open work in the actor's audits another person has to do. */
    public int waitingOnOthersInAll(Actor actor) {
        return jdbc.sql("select count(*) from work_item w " + WAITING.formatted(WorkItemRow.TOLD))
                .param("me", actor.accountId())
                .query(Integer.class)
                .single();
    }

    /** Open work of one audit, for people who may see that audit. */
    public List<WorkItem> ofAudit(String auditId, Actor actor) {
        return jdbc.sql(WorkItemRow.SELECT + """
                        where w.audit_id = :audit and w.state = 'OPEN'
                            and exists (select 1 from visible_audit v where v.audit_id = w.audit_id and v.account_id = :me)
                            and %s
                        order by w.due_at nulls last, w.opened_at, w.id
                        """.formatted(WorkItemRow.TOLD))
                .param("audit", auditId)
                .param("me", actor.accountId())
                .query(WorkItemRow::row)
                .list();
    }

    /** Open work of these audits as far as the actor may see them, the most urgent first. */
    public List<WorkItem> ofAudits(Collection<String> auditIds, Actor actor) {
        return auditIds.isEmpty()
                ? List.of()
                : jdbc.sql(WorkItemRow.SELECT + """
                        where w.audit_id in (:audits) and w.state = 'OPEN'
                            and exists (select 1 from visible_audit v where v.audit_id = w.audit_id and v.account_id = :me)
                            and %s
                        order by w.due_at nulls last, w.opened_at, w.id
                        """.formatted(WorkItemRow.TOLD))
                        .param("audits", auditIds)
                        .param("me", actor.accountId())
                        .query(WorkItemRow::row)
                        .list();
    }

    /** What was done in one audit and what is open, newest first, for people who may see that audit. */
    public List<WorkItem> history(String auditId, Actor actor) {
        return jdbc.sql(WorkItemRow.SELECT + """
                        where w.audit_id = :audit
                            and exists (select 1 from visible_audit v where v.audit_id = w.audit_id and v.account_id = :me)
                            and %s
                        order by w.opened_at desc, w.id
                        """.formatted(WorkItemRow.TOLD))
                .param("audit", auditId)
                .param("me", actor.accountId())
                .query(WorkItemRow::row)
                .list();
    }

    /** All open work in audits the actor may see, the most urgent first. */
    public List<WorkItem> everywhere(Actor actor, int atMost) {
        return jdbc.sql(WorkItemRow.SELECT + """
                        where w.state = 'OPEN'
                            and exists (select 1 from visible_audit v where v.audit_id = w.audit_id and v.account_id = :me)
                            and %s
                        order by w.due_at nulls last, w.opened_at, w.id limit :most
                        """.formatted(WorkItemRow.TOLD))
                .param("me", actor.accountId())
                .param("most", atMost)
                .query(WorkItemRow::row)
                .list();
    }

    /** How much of the actor's own work is overdue or due today. */
    public int urgent(Actor actor, ZoneId zone) {
        Instant tonight = LocalDate.now(clock.withZone(zone))
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
        return jdbc.sql("""
                        select count(*) from work_item_doer d join work_item w on w.id = d.work_item_id
                        where d.account_id = :me and w.held_why is null and w.due_at < :tonight
                        """)
                .param("me", actor.accountId())
                .param("tonight", WorkItemRow.utc(tonight))
                .query(Integer.class)
                .single();
    }

    /** The items by how soon they are due, seen from a zone; parts without items are left out. */
    public Map<Part, List<WorkItem>> parts(List<WorkItem> items, ZoneId zone) {
        Map<Part, List<WorkItem>> parts = new EnumMap<>(Part.class);
        items.forEach(item -> parts.computeIfAbsent(part(item, zone), part -> new ArrayList<>())
                .add(item));
        return parts;
    }

    private Part part(WorkItem item, ZoneId zone) {
        if (item.isHeld()) {
            return Part.ON_HOLD;
        }
        Instant due = item.dueAt();
        if (due == null) {
            return Part.LATER;
        }
        if (due.isBefore(clock.instant())) {
            return Part.OVERDUE;
        }
        LocalDate today = LocalDate.now(clock.withZone(zone));
        LocalDate day = LocalDate.ofInstant(due, zone);
        if (day.equals(today)) {
            return Part.TODAY;
        }
        return day.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))) ? Part.LATER : Part.THIS_WEEK;
    }

    private static String pattern(String words) {
        String plain = words.toLowerCase(java.util.Locale.ROOT).strip();
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
