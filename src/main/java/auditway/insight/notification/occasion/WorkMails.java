package auditway.insight.notification.occasion;

import auditway.insight.notification.occasion.DigestEntry.Kind;
import auditway.platform.inbox.RoundMade;
import auditway.platform.inbox.WorkItemAssigned;
import auditway.platform.inbox.WorkRecalled;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Collects what people are to hear about work, and lets the digests go when a round is made. */
@Component
class WorkMails {

    private final DigestEntries entries;
    private final Digests digests;
    private final Clock clock;

    WorkMails(DigestEntries entries, Digests digests, Clock clock) {
        this.entries = entries;
        this.digests = digests;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(WorkItemAssigned assigned) {
        entries.note(
                "assigned:" + assigned.workItemId() + ":" + assigned.accountId(),
                assigned.accountId(),
                Kind.NEW,
                assigned.workItemId(),
                clock.instant());
    }

    @EventListener
    @Transactional
    void on(WorkRecalled recalled) {
        entries.note(
                "%s:%s:%s:%s"
                        .formatted(
                                recalled.escalated() ? "escalated" : "reminder",
                                recalled.workItemId(),
                                recalled.moment(),
                                recalled.accountId()),
                recalled.accountId(),
                recalled.escalated() ? Kind.ESCALATED : Kind.RECALLED,
                recalled.workItemId(),
                clock.instant());
    }

    @EventListener
    void on(RoundMade made) {
        digests.send();
    }
}
