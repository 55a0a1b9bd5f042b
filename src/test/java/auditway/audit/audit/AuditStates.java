package auditway.audit.audit;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts audits straight into a state, as a test wants them; one that is over then no longer counts as open. */
public final class AuditStates {

    private static final List<String> OVER = Arrays.stream(AuditState.values())
            .filter(AuditState::isOver)
            .map(AuditState::name)
            .toList();

    private AuditStates() {}

    public static void set(JdbcClient jdbc, String auditId, AuditState state) {
        jdbc.sql(
                        "update audit set state = :state, open_key = case when :over then null else open_key end where id = :id")
                .param("state", state.name())
                .param("over", state.isOver())
                .param("id", auditId)
                .update();
    }

    /** A partner has one audit of a programme at a time; those that other tests began are over. */
    public static void endAllOf(JdbcClient jdbc, String organisationId) {
        jdbc.sql("update audit set state = 'CANCELLED', open_key = null "
                        + "where organisation_id = :organisation and state not in (:over)")
                .param("organisation", organisationId)
                .param("over", OVER)
                .update();
    }

    /** The same for every partner. */
    public static void endAll(JdbcClient jdbc) {
        jdbc.sql("update audit set state = 'CANCELLED', open_key = null where state not in (:over)")
                .param("over", OVER)
                .update();
    }
}
