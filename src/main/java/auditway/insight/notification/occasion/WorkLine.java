package auditway.insight.notification.occasion;

import auditway.platform.inbox.WorkItem;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A work item as mail templates show it; texts are empty where there is nothing to say.
 *
 * @param due day, time and zone
 * @param dueDay the day alone
 * @param waitsOn who has it to do, by name
 * @param shared whether others may do it too
 * @param late whether its date has passed
 */
record WorkLine(
        String name,
        String partner,
        String auditId,
        String reference,
        String detail,
        String due,
        String dueDay,
        String why,
        String waitsOn,
        boolean shared,
        boolean late,
        String url) {

    static WorkLine of(WorkItem item, ZoneId zone, Instant now, String baseUrl) {
        Instant at = item.dueAt();
        return new WorkLine(
                item.name(),
                item.partner(),
                item.auditId(),
                item.reference(),
                item.detail(),
                at == null ? "" : Moment.of(at, zone),
                at == null ? "" : Moment.day(at, zone),
                item.why(),
                item.waitsOn(),
                item.assignee() == null,
                item.isOverdue(now),
                baseUrl + item.path());
    }

    /** Partner, audit, reference and what it is about in one line. */
    public String context() {
        return Stream.of(partner, auditId, reference, detail)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
