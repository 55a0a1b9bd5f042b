package auditway.followup.report;

import auditway.platform.refusal.NotFound;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Frozen snapshots: kept as text under its SHA-256, and read back only while the two still fit. */
@Component
class Snapshots {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ReportRows rows;

    Snapshots(ReportRows rows) {
        this.rows = rows;
    }

    /** Keeps a snapshot as the current revision of its audit's report. */
    Report freeze(Snapshot snapshot) {
        String content = JSON.writeValueAsString(snapshot);
        rows.add(
                snapshot.auditId(),
                snapshot.revision(),
                snapshot.reason(),
                snapshot.frozenAt(),
                DigestUtils.sha256Hex(content),
                content);
        return current(snapshot.auditId()).orElseThrow();
    }

    List<Report> of(String auditId) {
        return rows.of(auditId);
    }

    Optional<Report> current(String auditId) {
        return rows.of(auditId).stream().findFirst();
    }

    /** @throws NotFound while nothing is frozen */
    Report get(String auditId) {
        return current(auditId)
                .orElseThrow(() ->
                        new NotFound("The report of " + auditId + " is not there yet; it is made after the decision."));
    }

    /** @throws IllegalStateException if what is kept is not what was frozen */
    Snapshot read(Report report) {
        String content = rows.content(report);
        if (!DigestUtils.sha256Hex(content).equals(report.sha256())) {
            throw new IllegalStateException("Revision " + report.revision() + " of the report of " + report.auditId()
                    + " no longer has the SHA-256 it was frozen with; restore it from a backup.");
        }
        return JSON.readValue(content, Snapshot.class);
    }
}
