package auditway;

import auditway.platform.calendar.SettableClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Keeps the tests that share the application apart: a test begins at the machine's time, people whom a class has admitted leave with it,
 * the timers of its audits ring no more, and audits that a test has put into the time of a clock it moved lie in the past again.
 */
final class NothingLeft implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final Namespace PEOPLE = Namespace.create(NothingLeft.class);

    @Override
    public void beforeAll(ExtensionContext test) {
        test.getStore(PEOPLE).put("before", active(test));
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        timeGoesOn(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        timeGoesOn(test);
    }

    @Override
    public void afterAll(ExtensionContext test) {
        timeGoesOn(test);
        Set<?> before = test.getStore(PEOPLE).remove("before", Set.class);
        active(test).stream()
                .filter(account -> !before.contains(account))
                .forEach(account -> jdbc(test)
                        .sql("update account set active = false where id = ?")
                        .param(account)
                        .update());
        jdbc(test)
                .sql("update act_ru_job set suspension_state_ = 2 where process_instance_id_ is not null")
                .update();
    }

    private static void timeGoesOn(ExtensionContext test) {
        SettableClock clock = application(test).getBean(SettableClock.class);
        if (clock.isSet()) {
            clock.release();
            jdbc(test)
                    .sql("update audit set starts = :now, ends = :now where starts > :now and id like 'TST-%'")
                    .param("now", Instant.now().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private static Set<String> active(ExtensionContext test) {
        return jdbc(test)
                .sql("select id from account where active")
                .query(String.class)
                .set();
    }

    private static JdbcClient jdbc(ExtensionContext test) {
        return application(test).getBean(JdbcClient.class);
    }

    private static ApplicationContext application(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test);
    }
}
