package auditway.audit.audit;

import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an audit is held against: its whole edition, or of a re-audit the controls that had failed (ISO 19011, 3.7). */
@Component
@Transactional(readOnly = true)
public class Criteria {

    private final Editions editions;
    private final JdbcClient jdbc;

    Criteria(Editions editions, JdbcClient jdbc) {
        this.editions = editions;
        this.jdbc = jdbc;
    }

    /** The edition as far as this audit covers it. */
    public Edition of(AuditSummary audit) {
        Edition edition = editions.get(audit.editionId());
        Set<String> again = jdbc
                .sql("select control_id from audit_reaudit_control where audit_id = :audit")
                .param("audit", audit.id())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
        return again.isEmpty() ? edition : edition.only(again);
    }

    /** The audit whose failed controls are audited again; empty for a full audit. */
    public Optional<String> follows(String auditId) {
        return jdbc.sql("select follows from audit_reaudit where audit_id = :audit")
                .param("audit", auditId)
                .query(String.class)
                .optional();
    }

    /** The re-audit of an audit's failed controls, empty where none was asked for. */
    public Optional<String> followedBy(String auditId) {
        return jdbc.sql("select audit_id from audit_reaudit where follows = :audit")
                .param("audit", auditId)
                .query(String.class)
                .optional();
    }

    @Transactional
    void cover(String auditId, String follows, List<String> controlIds) {
        jdbc.sql("insert into audit_reaudit (audit_id, follows) values (:audit, :follows)")
                .param("audit", auditId)
                .param("follows", follows)
                .update();
        controlIds.forEach(control -> jdbc.sql(
                        "insert into audit_reaudit_control (audit_id, control_id) values (:audit, :control)")
                .param("audit", auditId)
                .param("control", control)
                .update());
    }
}
