package auditway.conduct.evidence;

import auditway.audit.audit.EditionChanged;
import auditway.catalogue.programme.Editions;
import auditway.catalogue.programme.Succession;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps evidence and requests with their control when an audit moves to an edition in which it bears another id. */
@Component
class RenamedControls {

    private static final List<String> TABLES = List.of("evidence", "evidence_request");

    private final Editions editions;
    private final JdbcClient jdbc;

    RenamedControls(Editions editions, JdbcClient jdbc) {
        this.editions = editions;
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional
    void on(EditionChanged moved) {
        Map<String, String> all = Succession.of(editions.get(moved.fromEditionId()), editions.get(moved.toEditionId()))
                .all();
        all.forEach((before, now) -> {
            if (!before.equals(now)) {
                rename(moved.auditId(), before, "> " + now);
            }
        });
        all.values().forEach(now -> rename(moved.auditId(), "> " + now, now));
    }

    private void rename(String auditId, String before, String now) {
        TABLES.forEach(
                table -> jdbc.sql("update %s set control_id = :now where audit_id = :audit and control_id = :before"
                                .formatted(table))
                        .param("now", now)
                        .param("audit", auditId)
                        .param("before", before)
                        .update());
    }
}
