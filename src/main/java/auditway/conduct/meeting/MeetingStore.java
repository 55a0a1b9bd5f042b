package auditway.conduct.meeting;

import auditway.audit.audit.Slot;
import auditway.platform.calendar.PlaceZones;
import auditway.platform.input.NameOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of meetings and of those expected at them. */
@Repository
class MeetingStore {

    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of an audit, cancelled ones too, by their begin. */
    List<Meeting> of(String auditId) {
        return meetings("m.audit_id = :audit", Map.of("audit", auditId));
    }

    /** Those an account is expected at, from a moment on, in audits it may see. */
    List<Meeting> ahead(String accountId, Instant from) {
        return meetings("""
                m.ends >= :from and not m.cancelled
                and exists (select 1 from meeting_attendee e where e.meeting_id = m.id and e.account_id = :me)
                and exists (select 1 from visible_audit v where v.audit_id = m.audit_id and v.account_id = :me)""", Map.of("from", utc(from), "me", accountId));
    }

    private List<Meeting> meetings(String condition, Map<String, Object> values) {
        Map<String, List<Attendee>> attendees = new HashMap<>();
        jdbc.sql("select t.* from meeting_attendee t join meeting m on m.id = t.meeting_id where " + condition
                        + " order by t.account_id")
                .params(values)
                .query(row -> {
                    attendees
                            .computeIfAbsent(row.getString("meeting_id"), id -> new ArrayList<>())
                            .add(new Attendee(
                                    row.getString("account_id"), row.getString("name"), row.getString("address")));
                });
        attendees.values().forEach(all -> all.sort(NameOrder.by(Attendee::name)));
        return jdbc.sql("select m.* from meeting m where " + condition + " order by m.starts, m.id")
                .params(values)
                .query((row, number) -> meeting(row, attendees.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    void save(Meeting meeting) {
        int changed = jdbc.sql("""
                        update meeting set title = :title, starts = :starts, ends = :ends, place = :place, sequence = :sequence,
                            cancelled = :cancelled, told_at = :told where id = :id""").params(values(meeting)).update();
        if (changed == 0) {
            jdbc.sql("""
                            insert into meeting (id, uid, audit_id, kind, number, title, starts, ends, place, zone, sequence,
                                cancelled, told_at)
                            values (:id, :uid, :audit, :kind, :number, :title, :starts, :ends, :place, :zone,
                                :sequence, :cancelled, :told)""").params(values(meeting)).update();
        }
        jdbc.sql("delete from meeting_attendee where meeting_id = :id")
                .param("id", meeting.id())
                .update();
        meeting.attendees()
                .forEach(one -> jdbc.sql("""
                                insert into meeting_attendee (meeting_id, account_id, name, address)
                                values (:id, :account, :name, :address)""")
                        .param("id", meeting.id())
                        .param("account", one.accountId())
                        .param("name", one.name())
                        .param("address", one.address())
                        .update());
    }

    private static Map<String, Object> values(Meeting meeting) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", meeting.id());
        values.put("uid", meeting.uid());
        values.put("audit", meeting.auditId());
        values.put("kind", meeting.kind().name());
        values.put("number", meeting.number());
        values.put("starts", utc(meeting.time().starts()));
        values.put("ends", utc(meeting.time().ends()));
        values.put("place", meeting.place());
        values.put("sequence", meeting.sequence());
        values.put("cancelled", meeting.cancelled());
        values.put("title", meeting.title());
        values.put("zone", meeting.zone().getId());
        values.put("told", utc(meeting.toldAt()));
        return values;
    }

    private static Meeting meeting(ResultSet row, List<Attendee> attendees) throws SQLException {
        return new Meeting(
                row.getString("id"),
                row.getString("uid"),
                row.getString("audit_id"),
                MeetingKind.valueOf(row.getString("kind")),
                row.getInt("number"),
                row.getString("title"),
                new Slot(moment(row, "starts"), moment(row, "ends")),
                row.getString("place"),
                PlaceZones.stored(row.getString("zone")),
                row.getInt("sequence"),
                row.getBoolean("cancelled"),
                moment(row, "told_at"),
                attendees);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
