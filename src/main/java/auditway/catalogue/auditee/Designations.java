package auditway.catalogue.auditee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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

    /** The designation by its own id, for example {@code tecracer:aws-msp}. */
    @Transactional(readOnly = true)
    public Optional<Designation> find(String id) {
        int colon = id.indexOf(':');
        return colon < 0 ? Optional.empty() : find(id.substring(0, colon), id.substring(colon + 1));
    }

    @Transactional(readOnly = true)
    public Optional<Designation> find(String organisationId, String programmeId) {
        return of(organisationId).stream()
                .filter(held -> held.programmeId().equals(programmeId))
                .findFirst();
    }

    /** Gives a designation another state; awarding alone brings back one that is over. */
    public void turn(Designation designation, Designation.State state, Designation.Turn turn) {
        jdbc.sql("""
                        update designation set state = :state, turned_at = :at, turned_why = :why
                        where organisation_id = :organisation and programme_id = :programme""")
                .param("state", state.name())
                .param("at", turn.at().atOffset(ZoneOffset.UTC))
                .param("why", turn.why())
                .param("organisation", designation.organisationId())
                .param("programme", designation.programmeId())
                .update();
    }

    /** Notes the full audit that is to renew it. */
    public void renewBy(Designation designation, String auditId) {
        jdbc.sql("""
                        update designation set renewed_by = :audit
                        where organisation_id = :organisation and programme_id = :programme""")
                .param("audit", auditId)
                .param("organisation", designation.organisationId())
                .param("programme", designation.programmeId())
                .update();
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
                        insert into designation (organisation_id, programme_id, awarded, expires, full_audit, state,
                            counts_from, audit_id, renewed_by)
                        values (:organisation, :programme, :awarded, :expires, :fullAudit, :state, :countsFrom, :audit,
                            :renewedBy)""")
                .param("organisation", designation.organisationId())
                .param("programme", designation.programmeId())
                .param("awarded", designation.awarded())
                .param("expires", designation.expires())
                .param("fullAudit", designation.fullAudit())
                .param("state", designation.state().name())
                .param("countsFrom", designation.countsFrom())
                .param("audit", designation.auditId())
                .param("renewedBy", designation.renewedBy())
                .update();
    }

    private static Designation read(ResultSet row, int number) throws SQLException {
        OffsetDateTime turnedAt = row.getObject("turned_at", OffsetDateTime.class);
        return new Designation(
                row.getString("organisation_id"),
                row.getString("programme_id"),
                row.getObject("awarded", LocalDate.class),
                row.getObject("expires", LocalDate.class),
                row.getObject("full_audit", LocalDate.class),
                Designation.State.valueOf(row.getString("state")),
                row.getObject("counts_from", LocalDate.class),
                row.getString("audit_id"),
                row.getString("renewed_by"),
                turnedAt == null ? null : new Designation.Turn(turnedAt.toInstant(), row.getString("turned_why")));
    }
}
