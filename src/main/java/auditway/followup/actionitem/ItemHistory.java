package auditway.followup.actionitem;

import auditway.audit.audit.AuditSummary;
import auditway.platform.people.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to an action item, for both sides to read; rows are only ever added. */
@Component
public class ItemHistory {

    private final JdbcClient jdbc;
    private final Clock clock;

    ItemHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What can happen. */
    public enum Kind {
        RAISED("Raised"),
        PLANNED("Planned"),
        REPLANNED("Plan changed"),
        SUBMITTED("Submitted"),
        RETURNED("Returned"),
        ACCEPTED("Accepted"),
        OVERDUE("Overdue"),
        LAPSED("Lapsed"),
        REGRADED("Regraded"),
        EXTENSION_ASKED("More time asked for"),
        EXTENDED("Extended"),
        EXTENSION_REFUSED("No more time"),
        WAIVER_ASKED("Waiver asked for"),
        WAIVED("Waived"),
        WAIVER_OVER("Waiver over"),
        WAIVER_REFUSED("No waiver"),
        REASSIGNED("Reassigned"),
        DISPUTED("Finding disputed"),
        RULED("Dispute settled"),
        PAUSED("Moved by a hold"),
        VOID("Void");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** Whether its words say what the page does not show elsewhere. */
        public boolean isExplained() {
            return this == RETURNED || compareTo(REGRADED) >= 0;
        }

        public String title() {
            return title;
        }
    }

    /** One thing that happened; the words may be empty. */
    public record Entry(Instant at, Kind kind, String actorName, String words) {}

    /** Oldest first. */
    public List<Entry> of(String itemId) {
        return read(itemId, true);
    }

    /** The same as a person may read it: the partner what asks nothing of it only once the technical review is done (rule 19). */
    public List<Entry> of(ActionItem item, AuditSummary audit, Actor reader) {
        return read(item.id(), !reader.isPartner() || audit.isResultReleased());
    }

    private List<Entry> read(String itemId, boolean sealed) {
        return jdbc.sql("""
                        select * from action_item_event where item_id = :item and (not sealed or :sealed)
                        order by happened_at, id""")
                .param("item", itemId)
                .param("sealed", sealed)
                .query((row, number) -> new Entry(
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("actor_name"),
                        row.getString("words")))
                .list();
    }

    void add(String itemId, Kind kind, Actor actor, String words) {
        add(itemId, kind, actor, actor.name(), words, false);
    }

    /** What the technical review did, in the programme's name; sealed where it asks nothing of the partner. */
    void addReviewed(String itemId, Kind kind, Actor reviewer, String words, boolean sealed) {
        add(itemId, kind, reviewer, "The programme", words, sealed);
    }

    private void add(String itemId, Kind kind, Actor actor, String name, String words, boolean sealed) {
        jdbc.sql("""
                        insert into action_item_event (id, item_id, happened_at, kind, actor_id, actor_name, words, sealed)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID().toString(),
                        itemId,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        kind.name(),
                        actor.accountId(),
                        name,
                        words,
                        sealed)
                .update();
    }
}
