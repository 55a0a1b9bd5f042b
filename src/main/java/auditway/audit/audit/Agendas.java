package auditway.audit.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of agendas. */
@Repository
class Agendas {

    private final JdbcClient jdbc;

    Agendas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Agenda of(String auditId) {
        return new Agenda(lines(auditId), breaks(auditId));
    }

    private List<Agenda.Line> lines(String auditId) {
        return jdbc.sql("""
                        select g.*, a.name from audit_agenda g join account a on a.id = g.account_id
                        where g.audit_id = :audit order by g.starts, g.section_id
                        """)
                .param("audit", auditId)
                .query((row, number) -> new Agenda.Line(
                        row.getString("section_id"),
                        row.getString("account_id"),
                        row.getString("name"),
                        Audits.moment(row, "starts"),
                        row.getInt("minutes")))
                .list();
    }

    private List<Agenda.Break> breaks(String auditId) {
        return jdbc.sql("select * from audit_agenda_break where audit_id = :audit order by starts")
                .param("audit", auditId)
                .query((row, number) -> new Agenda.Break(Audits.moment(row, "starts"), row.getInt("minutes")))
                .list();
    }

    /** Gives the lines of an auditor to another one. */
    void handOver(String auditId, String from, String to) {
        jdbc.sql("update audit_agenda set account_id = :to where audit_id = :audit and account_id = :from")
                .param("to", to)
                .param("audit", auditId)
                .param("from", from)
                .update();
    }

    /** Puts this agenda in the place of the one before. */
    void replace(String auditId, Agenda agenda) {
        for (String table : List.of("audit_agenda", "audit_agenda_break")) {
            jdbc.sql("delete from " + table + " where audit_id = :audit")
                    .param("audit", auditId)
                    .update();
        }
        agenda.lines()
                .forEach(line -> jdbc.sql("""
                                insert into audit_agenda (audit_id, section_id, account_id, starts, minutes)
                                values (:audit, :section, :account, :starts, :minutes)
                                """)
                        .param("audit", auditId)
                        .param("section", line.sectionId())
                        .param("account", line.accountId())
                        .param("starts", Audits.utc(line.starts()))
                        .param("minutes", line.minutes())
                        .update());
        agenda.breaks()
                .forEach(pause -> jdbc.sql("insert into audit_agenda_break (audit_id, starts, minutes)"
                                + " values (:audit, :starts, :minutes)")
                        .param("audit", auditId)
                        .param("starts", Audits.utc(pause.starts()))
                        .param("minutes", pause.minutes())
                        .update());
    }
}
