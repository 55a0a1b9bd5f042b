package auditway.conduct.evidence;

import auditway.platform.refusal.Conflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives readable ids, counted for each audit without gaps. */
@Component
class EvidenceNumbers {

    private final JdbcClient jdbc;

    EvidenceNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next id such as MSP-2026-014-E-012; others who ask for the same series wait for the caller's transaction. */
    String next(String auditId, String series) {
        int updated = jdbc.sql(
                        "update evidence_number set last_number = last_number + 1 where audit_id = :audit and series = :series")
                .param("audit", auditId)
                .param("series", series)
                .update();
        if (updated == 0) {
            begin(auditId, series);
            return id(auditId, series, 1);
        }
        int number = jdbc.sql("select last_number from evidence_number where audit_id = :audit and series = :series")
                .param("audit", auditId)
                .param("series", series)
                .query(Integer.class)
                .single();
        return id(auditId, series, number);
    }

    private void begin(String auditId, String series) {
        try {
            jdbc.sql("insert into evidence_number (audit_id, series, last_number) values (:audit, :series, 1)")
                    .param("audit", auditId)
                    .param("series", series)
                    .update();
        } catch (DuplicateKeyException meanwhile) {
            throw new Conflict("Someone else added the first one to " + auditId + " at the same moment; try again.");
        }
    }

    private static String id(String auditId, String series, int number) {
        return "%s-%s-%03d".formatted(auditId, series, number);
    }
}
