package auditway.insight.notification.occasion;

import auditway.audit.audit.AuditDirectory;
import auditway.insight.notification.Mail;
import auditway.insight.notification.MailKind;
import auditway.insight.notification.MailSettings;
import auditway.insight.notification.occasion.DigestEntry.Kind;
import auditway.insight.notification.occasion.Digests.DigestItem;
import auditway.platform.people.Account;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Words for what a person hears of: a mail of its own kind for one thing, a digest for several. */
@Component
class DigestLetters {

    private final AuditDirectory audits;
    private final MailSettings settings;

    DigestLetters(AuditDirectory audits, MailSettings settings) {
        this.audits = audits;
        this.settings = settings;
    }

    Mail write(Account reader, List<DigestEntry> told, List<DigestItem> items, Instant now) {
        List<String> auditIds =
                items.stream().map(one -> one.item().auditId()).distinct().toList();
        boolean one = items.size() == 1;
        return new Mail(
                one ? kind(items.get(0).kind()) : MailKind.DIGEST,
                one && told.size() == 1
                        ? told.get(0).reason()
                        : "digest:" + told.get(0).id(),
                Recipients.of(reader),
                auditIds.size() == 1 ? auditIds.get(0) : null,
                values(items, now));
    }

    private static MailKind kind(Kind kind) {
        return switch (kind) {
            case NEW -> MailKind.WORK_ITEM_ASSIGNED;
            case RECALLED -> MailKind.REMINDER;
            case ESCALATED -> MailKind.ESCALATION;
        };
    }

    private Map<String, Object> values(List<DigestItem> items, Instant now) {
        Map<String, ZoneId> zones = new HashMap<>();
        items.forEach(one ->
                zones.computeIfAbsent(one.item().auditId(), id -> audits.get(id).zone()));
        Map<String, Object> values = new HashMap<>();
        values.put("fresh", lines(items, one -> one.kind() == Kind.NEW, zones, now));
        values.put("recalled", lines(items, one -> one.kind() == Kind.RECALLED, zones, now));
        values.put("escalated", lines(items, one -> one.kind() == Kind.ESCALATED, zones, now));
        List<WorkLine> all = lines(items, one -> true, zones, now);
        values.put("item", all.get(0));
        values.put("items", all);
        values.put("late", all.stream().filter(WorkLine::late).count());
        return values;
    }

    private List<WorkLine> lines(
            List<DigestItem> items, Predicate<DigestItem> wanted, Map<String, ZoneId> zones, Instant now) {
        return items.stream()
                .filter(wanted)
                .map(DigestItem::item)
                .map(item -> WorkLine.of(
                        item, zones.getOrDefault(item.auditId(), java.time.ZoneOffset.UTC), now, settings.baseUrl()))
                .toList();
    }
}
