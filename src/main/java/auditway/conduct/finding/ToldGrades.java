package auditway.conduct.finding;

import auditway.audit.audit.AuditSummary;
import auditway.platform.people.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The grade a partner knows a finding by (rule 19): that of the gap report until another one asks something of the partner, which is
 * told at once, or the technical review is done.
 */
@Component
@Transactional
public class ToldGrades {

    /** Joins {@code s.grade} to findings {@code f} of audits {@code a} where the reader, a partner, knows another grade. */
    public static final String JOIN = """
             left join sealed_grade s on s.finding_id = f.id and not :inside and a.state not in ('REPORTING', 'CLOSED')
            """;

    private final JdbcClient jdbc;

    ToldGrades(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The finding has another grade now, of which the partner is not told yet. */
    void seal(String findingId, Grade told) {
        if (jdbc.sql("select count(*) from sealed_grade where finding_id = ?")
                        .param(findingId)
                        .query(Integer.class)
                        .single()
                == 0) {
            jdbc.sql("insert into sealed_grade (finding_id, grade) values (?, ?)")
                    .params(findingId, told.name())
                    .update();
        }
    }

    /** The partner is told of the finding's grade as it is now. */
    public void tell(String findingId) {
        jdbc.sql("delete from sealed_grade where finding_id = ?")
                .param(findingId)
                .update();
    }

    /** The grades that this reader knows instead of the present ones, by finding. */
    @Transactional(readOnly = true)
    public Map<String, Grade> of(AuditSummary audit, Actor reader) {
        Map<String, Grade> told = new HashMap<>();
        if (reader.isPartner() && !audit.isResultReleased()) {
            jdbc.sql("select s.* from sealed_grade s join finding f on f.id = s.finding_id where f.audit_id = ?")
                    .param(audit.id())
                    .query((row, number) ->
                            Map.entry(row.getString("finding_id"), Grade.valueOf(row.getString("grade"))))
                    .list()
                    .forEach(one -> told.put(one.getKey(), one.getValue()));
        }
        return told;
    }

    /** The findings as this reader knows them. */
    List<Finding> as(AuditSummary audit, List<Finding> findings, Actor reader) {
        Map<String, Grade> told = of(audit, reader);
        return findings.stream()
                .map(finding -> told.containsKey(finding.id()) ? finding.as(told.get(finding.id())) : finding)
                .toList();
    }
}
