package auditway.platform.inbox;

import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's command that rebuilds the inbox from the engine, for a restored or mended database. */
@Service
@Transactional
public class Rebuilding {

    /** How many open items the inbox gained, had put right, and lost. */
    public record Rebuilt(long added, long changed, long removed) {

        public String sentence() {
            return "%d added, %d changed, %d removed".formatted(added, changed, removed);
        }

        static Rebuilt between(Map<String, WorkItem> before, Map<String, WorkItem> after) {
            return new Rebuilt(
                    after.keySet().stream()
                            .filter(id -> !before.containsKey(id))
                            .count(),
                    after.values().stream()
                            .filter(item -> before.containsKey(item.id()) && !item.equals(before.get(item.id())))
                            .count(),
                    before.keySet().stream()
                            .filter(id -> !after.containsKey(id))
                            .count());
        }
    }

    private final WorkItemStore items;
    private final InboxKeeper keeper;
    private final Trail trail;

    Rebuilding(WorkItemStore items, InboxKeeper keeper, Trail trail) {
        this.items = items;
        this.keeper = keeper;
        this.trail = trail;
    }

    /** Refuses everybody but administrators. */
    public void check(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new NotYours("The inbox is rebuilt by administrators; ask one of them.");
        }
    }

    /**
     * Rebuilds the inbox, all or nothing, and says on the trail of the installation what came of it.
     *
     * @throws NotYours if the actor is no administrator
     */
    public Rebuilt rebuild(Actor actor) {
        check(actor);
        Map<String, WorkItem> before = open();
        keeper.rebuild();
        Rebuilt rebuilt = Rebuilt.between(before, open());
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), Role.ADMINISTRATOR.title())
                .did("Inbox rebuilt from the engine")
                .changed(null, rebuilt.sentence()));
        return rebuilt;
    }

    private Map<String, WorkItem> open() {
        return items.allOpen().stream().collect(Collectors.toMap(WorkItem::id, Function.identity()));
    }
}
