package auditway.insight.demo;

import auditway.insight.notification.Mails;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plays the demo once, at the first start, without sending mail; a row of the database keeps whether it came to its end. */
@Component
@Profile("demo")
class FirstStart {

    private final JdbcClient jdbc;
    private final Mails mails;
    private final Clock clock;
    private final String database;

    FirstStart(JdbcClient jdbc, Mails mails, Clock clock, @Value("${spring.datasource.url}") String database) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.clock = clock;
        this.database = database;
    }

    /**
     * Plays the demo in an empty database; does nothing where it was played before.
     *
     * @throws InterruptedDemo if an earlier start was interrupted
     */
    void play(boolean empty, Runnable past) {
        List<Boolean> marks = jdbc.sql("select ended_at is not null from demo_premiere where id = 1")
                .query(Boolean.class)
                .list();
        if (marks.contains(false)) {
            throw new InterruptedDemo(database);
        }
        if (marks.isEmpty() && empty) {
            jdbc.sql("insert into demo_premiere (id, began_at) values (1, ?)")
                    .param(now())
                    .update();
            mails.keptWhile(past);
            jdbc.sql("update demo_premiere set ended_at = ? where id = 1")
                    .param(now())
                    .update();
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
