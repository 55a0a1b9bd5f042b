package auditway.conduct.meeting;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.platform.web.BaseUrl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people need to know before they come to a meeting. */
@Component
class MeetingWords {

    private static final String LOGISTICS = "confirm-logistics";

    private final AuditDirectory audits;
    private final BaseUrl baseUrl;

    MeetingWords(AuditDirectory audits, BaseUrl baseUrl) {
        this.audits = audits;
        this.baseUrl = baseUrl;
    }

    /** The audit, what was confirmed about getting in, and the way to the audit's page. */
    String details(Meeting meeting) {
        AuditSummary audit = audits.get(meeting.auditId());
        List<String> lines = new ArrayList<>();
        lines.add("Audit " + audit.id() + " of " + audit.partner());
        lines.addAll(logistics(meeting));
        lines.add(baseUrl.of("/audits/" + audit.id()));
        return String.join("\n", lines);
    }

    /** Contact, access and equipment as confirmed for the audit's days; nothing for the gap review, which is remote. */
    List<String> logistics(Meeting meeting) {
        return meeting.kind() == MeetingKind.GAP_REVIEW
                ? List.of()
                : logistics(meeting.auditId()).entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .toList();
    }

    /** What was confirmed about getting in, by its label. */
    Map<String, String> logistics(String auditId) {
        Map<String, Object> kept = audits.latestAnswers(auditId, LOGISTICS);
        Map<String, String> logistics = new LinkedHashMap<>();
        add("Contact on the day", kept.get("contact"), logistics);
        add("Getting in", kept.get("access"), logistics);
        add("Room and equipment", kept.get("equipment"), logistics);
        return logistics;
    }

    private static void add(String label, @Nullable Object said, Map<String, String> logistics) {
        String text = Objects.toString(said, "").strip();
        if (!text.isEmpty()) {
            logistics.put(label, text);
        }
    }
}
