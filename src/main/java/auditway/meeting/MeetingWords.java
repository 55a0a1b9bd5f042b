package auditway.meeting;

import auditway.audit.AuditDirectory;
import auditway.audit.AuditSummary;
import auditway.audit.KeptAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What people need to know before they come to a meeting. */
@Component
class MeetingWords {

    private static final String LOGISTICS = "confirm-logistics";

    private final AuditDirectory audits;
    private final String baseUrl;

    MeetingWords(AuditDirectory audits, @Value("${auditway.base-url:http://127.0.0.1:8080}") String baseUrl) {
        this.audits = audits;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /** The audit, what was confirmed about getting in, and the way to the audit's page. */
    String details(Meeting meeting) {
        AuditSummary audit = audits.get(meeting.auditId());
        List<String> lines = new ArrayList<>();
        lines.add("Audit " + audit.id() + " of " + audit.partner());
        lines.addAll(logistics(meeting));
        lines.add(baseUrl + "/audits/" + audit.id());
        return String.join("\n", lines);
    }

    /** Contact, access and equipment as confirmed for the audit's days; nothing for the gap review, which is remote. */
    List<String> logistics(Meeting meeting) {
        if (meeting.kind() == MeetingKind.GAP_REVIEW) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        audits.answers(meeting.auditId()).stream()
                .filter(kept -> kept.form().equals(LOGISTICS))
                .findFirst()
                .ifPresent(kept -> {
                    add("Contact on the day", kept, "contact", lines);
                    add("Getting in", kept, "access", lines);
                    add("Room and equipment", kept, "equipment", lines);
                });
        return lines;
    }

    private static void add(String label, KeptAnswers kept, String key, List<String> lines) {
        String said = Objects.toString(kept.answers().get(key), "").strip();
        if (!said.isEmpty()) {
            lines.add(label + ": " + said);
        }
    }
}
