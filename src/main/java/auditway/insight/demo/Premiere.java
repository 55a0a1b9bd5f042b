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

/** Has the past played once, to its end, without anybody being mailed; keeps a mark in the database of how far that came. */
@Component
@Profile("demo")
class Premiere {

    private final JdbcClient jdbc;
    private final Mails mails;
    private final Clock clock;
    private final String database;

    Premiere(JdbcClient jdbc, Mails mails, Clock clock, @Value("${spring.datasource.url}") String database) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.clock = clock;
        this.database = database;
    }

    /**
     * Plays in an empty house; does nothing where it was played before.
     *
     * @throws HalfPlayed if an earlier play was interrupted
     */
    void play(boolean empty, Runnable past) {
        List<Boolean> marks = jdbc.sql("select ended_at is not null from demo_premiere where id = 1")
                .query(Boolean.class)
                .list();
        if (marks.contains(false)) {
            throw new HalfPlayed(database);
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
