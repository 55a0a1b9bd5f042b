package auditway.platform.inbox;

import auditway.platform.input.CleanText;
import auditway.platform.input.Shortened;
import auditway.platform.workflow.ProcessesResumed;
import auditway.platform.workflow.ProcessesSuspended;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Open work of audits whose processes stand still: nobody can do it and nobody is recalled to it; their hold is not held itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeldWork {

    private final JdbcClient jdbc;

    HeldWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(ProcessesSuspended suspended) {
        hold(suspended.auditId(), suspended.why());
    }

    @EventListener
    void on(ProcessesResumed resumed) {
        jdbc.sql("update work_item set held_why = null where audit_id = :audit")
                .param("audit", resumed.auditId())
                .update();
    }

    /** Holds once more what has lost its mark. */
    void restore(String auditId) {
        String why = jdbc.sql("select max(held_why) from work_item where audit_id = :audit")
                .param("audit", auditId)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .single();
        hold(auditId, why.equals("null") ? "Audit " + auditId + " is on hold." : why);
    }

    private void hold(String auditId, String why) {
        jdbc.sql("""
                        update work_item set held_why = :why
                        where audit_id = :audit and state = 'OPEN' and process <> 'hold' and held_why is null
                        """)
                .param("why", Shortened.to(500, CleanText.line(why)))
                .param("audit", auditId)
                .update();
    }
}
