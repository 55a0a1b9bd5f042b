package auditway.audit.scheduling;

import auditway.audit.audit.Slot;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The slots the partner was last offered to choose from. */
@Repository
class OfferedSlots {

    private final JdbcClient jdbc;

    OfferedSlots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Slot> of(String auditId) {
        return jdbc.sql("select * from audit_slot where audit_id = :audit order by number")
                .param("audit", auditId)
                .query((row, number) -> new Slot(
                        row.getObject("starts", OffsetDateTime.class).toInstant(),
                        row.getObject("ends", OffsetDateTime.class).toInstant()))
                .list();
    }

    void offer(String auditId, List<Slot> slots) {
        jdbc.sql("delete from audit_slot where audit_id = :audit")
                .param("audit", auditId)
                .update();
        for (int number = 1; number <= slots.size(); number++) {
            jdbc.sql("insert into audit_slot (audit_id, number, starts, ends) values (:audit, :number, :starts, :ends)")
                    .param("audit", auditId)
                    .param("number", number)
                    .param("starts", slots.get(number - 1).starts().atOffset(ZoneOffset.UTC))
                    .param("ends", slots.get(number - 1).ends().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
