package auditway.auditee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All designations: one for each organisation and programme. */
@Component
@Transactional
public class Designations {

    private final JdbcClient jdbc;

    Designations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The designations of an organisation, by programme. */
    @Transactional(readOnly = true)
    public List<Designation> of(String organisationId) {
        return jdbc.sql("select * from designation where organisation_id = :id order by programme_id")
                .param("id", organisationId)
                .query(Designations::read)
                .list();
    }

    /** All of them, by organisation and programme. */
    @Transactional(readOnly = true)
    public List<Designation> all() {
        return jdbc.sql("select * from designation order by organisation_id, programme_id")
                .query(Designations::read)
                .list();
    }

    /** Awards a designation, or renews the one that is held for this programme. */
    public void award(Designation designation) {
        jdbc.sql("delete from designation where organisation_id = :organisation and programme_id = :programme")
                .param("organisation", designation.organisationId())
                .param("programme", designation.programmeId())
                .update();
        jdbc.sql("""
                        insert into designation (organisation_id, programme_id, awarded, expires, full_audit, state)
                        values (:organisation, :programme, :awarded, :expires, :fullAudit, :state)""")
                .param("organisation", designation.organisationId())
                .param("programme", designation.programmeId())
                .param("awarded", designation.awarded())
                .param("expires", designation.expires())
                .param("fullAudit", designation.fullAudit())
                .param("state", designation.state().name())
                .update();
    }

    private static Designation read(ResultSet row, int number) throws SQLException {
        return new Designation(
                row.getString("organisation_id"),
                row.getString("programme_id"),
                row.getObject("awarded", LocalDate.class),
                row.getObject("expires", LocalDate.class),
                row.getObject("full_audit", LocalDate.class),
                Designation.State.valueOf(row.getString("state")));
    }
}
