package auditway.audit.audit;

import auditway.platform.people.Actor;
import auditway.platform.workflow.AnswerFile;
import auditway.platform.workflow.OpenStep;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every form that was ever completed for an audit, as it was answered. */
@Component
class AnswersOnFile implements AnswerFile {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AnswersOnFile(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void keep(OpenStep step, Map<String, Object> answers, Actor actor) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from audit_answer where audit_id = :audit")
                .param("audit", step.auditId())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into audit_answer (audit_id, number, step, step_name, form, subject, answers, account_id,
                            account_name, given_at)
                        values (:audit, :number, :step, :name, :form, :subject, :answers, :by, :byName, :at)
                        """)
                .param("audit", step.auditId())
                .param("number", number)
                .param("step", step.step())
                .param("name", step.name())
                .param("form", step.form())
                .param("subject", step.subject())
                .param("answers", json.writeValueAsString(answers))
                .param("by", actor.accountId())
                .param("byName", actor.name())
                .param("at", Audits.utc(clock.instant()))
                .update();
    }

    /** The last answers to a form, empty before the first. */
    Map<String, Object> latest(String auditId, String form) {
        return jdbc.sql("""
                        select * from audit_answer where audit_id = :audit and form = :form order by number desc limit 1
                        """)
                .param("audit", auditId)
                .param("form", form)
                .query(this::row)
                .optional()
                .map(KeptAnswers::answers)
                .orElse(Map.of());
    }

    List<KeptAnswers> of(String auditId) {
        return jdbc.sql("select * from audit_answer where audit_id = :audit order by number desc")
                .param("audit", auditId)
                .query(this::row)
                .list();
    }

    private KeptAnswers row(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new KeptAnswers(
                row.getString("step_name"),
                row.getString("form"),
                json.readValue(row.getString("answers"), ANSWERS),
                row.getString("account_name"),
                Audits.moment(row, "given_at"));
    }
}
