package auditway.platform.inbox.web;

import auditway.platform.inbox.Inbox;
import auditway.platform.people.Actor;
import auditway.platform.web.Badges;
import auditway.platform.web.Dates;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts overdue plus due today beside the entry that leads to one's work. */
@Component
class InboxBadges implements Badges {

    private final Inbox inbox;
    private final Dates dates;

    InboxBadges(Inbox inbox, Dates dates) {
        this.inbox = inbox;
        this.dates = dates;
    }

    @Override
    public Map<String, Integer> counts(Actor actor) {
        return Map.of("work", inbox.urgent(actor, dates.zone()));
    }
}
