package auditway.followup.report;

import auditway.followup.report.Snapshot.Change;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was corrected in the words of an audit's report; every later revision keeps it. */
@Component
class ReportChanges {

    private final JdbcClient jdbc;

    ReportChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of an audit, the earliest first. */
    List<Change> of(String auditId) {
        return jdbc.sql(
                        "select place, before_text, after_text from report_change where audit_id = :audit order by ordinal")
                .param("audit", auditId)
                .query((row, number) ->
                        new Change(row.getString("place"), row.getString("before_text"), row.getString("after_text")))
                .list();
    }

    /** Those that this revision brought. */
    List<Change> of(String auditId, int revision) {
        return jdbc.sql("""
                        select place, before_text, after_text from report_change
                        where audit_id = :audit and revision = :revision order by ordinal""")
                .param("audit", auditId)
                .param("revision", revision)
                .query((row, number) ->
                        new Change(row.getString("place"), row.getString("before_text"), row.getString("after_text")))
                .list();
    }

    void add(String auditId, int revision, List<Change> changes) {
        int ordinal = of(auditId).size();
        for (Change change : changes) {
            ordinal++;
            jdbc.sql("""
                            insert into report_change (audit_id, ordinal, revision, place, before_text, after_text)
                            values (:audit, :ordinal, :revision, :place, :before, :after)""")
                    .param("audit", auditId)
                    .param("ordinal", ordinal)
                    .param("revision", revision)
                    .param("place", change.place())
                    .param("before", change.before())
                    .param("after", change.after())
                    .update();
        }
    }
}
