package auditway.insight.notification.occasion;

import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.audit.request.Told;
import auditway.platform.people.Accounts;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** News from beside an audit's way reach those concerned. */
@ApplicationTest
class NoticesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Told news;

    @BeforeEach
    void an_extension_was_decided() {
        String audit = HeldAudit.of(context).id;
        news = new Told(
                audit,
                "extension-decided:" + audit,
                Set.of(JANA.account(accounts).id(), MARTA.account(accounts).id()),
                "More time for AI-03",
                List.of("The lead auditor gave 15 days more."),
                "/audits/" + audit);
    }

    @Test
    void everybody_concerned_is_told_once_for_the_same_reason() {
        events.publishEvent(news);
        events.publishEvent(news);
        assertThat(subjects()).hasSize(2).containsOnly("More time for AI-03, " + news.auditId());
    }

    private List<String> subjects() {
        return jdbc.sql("select subject from mail where audit_id = :audit and kind = 'NOTICE'")
                .param("audit", news.auditId())
                .query(String.class)
                .list();
    }
}
