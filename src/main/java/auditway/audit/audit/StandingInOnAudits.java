package auditway.audit.audit;

import auditway.platform.input.NameOrder;
import auditway.platform.trail.StandingIn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A substitute acts for the member whose place they take, unless they have such a part in the audit or coordinate it themselves. */
@Component
class StandingInOnAudits implements StandingIn {

    private final JdbcClient jdbc;

    StandingInOnAudits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> forWhom(String auditId, String actorId) {
        List<String> names = jdbc.sql("""
                        select distinct c.name from audit_stand_in s join account c on c.id = s.account_id
                        where s.audit_id = :audit and s.substitute_id = :actor
                            and not exists (select 1 from account_role r where r.account_id = :actor
                                and r.role in ('COORDINATOR', 'PROGRAMME_MANAGER'))
                            and not exists (select 1 from audit_appointment own where own.audit_id = :audit
                                and own.account_id = :actor and own.role <> 'OBSERVER')
                        """)
                .param("audit", auditId)
                .param("actor", actorId)
                .query(String.class)
                .list();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(names.stream().sorted(NameOrder.NAMES).collect(Collectors.joining(" and ")));
    }
}
