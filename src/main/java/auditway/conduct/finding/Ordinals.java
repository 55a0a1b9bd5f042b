package auditway.conduct.finding;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts the findings of an audit; auditors who draft at the same time wait for each other here. */
@Component
class Ordinals {

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;

    Ordinals(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    int next(String auditId) {
        if (countUp(auditId) == 0) {
            start(auditId);
            countUp(auditId);
        }
        return jdbc.sql("select last_ordinal from finding_count where audit_id = ?")
                .param(auditId)
                .query(Integer.class)
                .single();
    }

    private int countUp(String auditId) {
        return jdbc.sql("update finding_count set last_ordinal = last_ordinal + 1 where audit_id = ?")
                .param(auditId)
                .update();
    }

    private void start(String auditId) {
        try {
            ownTransaction.executeWithoutResult(
                    transaction -> jdbc.sql("insert into finding_count (audit_id, last_ordinal) values (?, 0)")
                            .param(auditId)
                            .update());
        } catch (DuplicateKeyException startedMeanwhile) {
            return;
        }
    }
}
