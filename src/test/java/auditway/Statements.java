package auditway;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The statements that the application sends to the database from this thread. */
final class Statements {

    private Statements() {}

    /** Tells each statement as it is written, without its values. */
    static <T> T during(Supplier<T> acting, Consumer<String> statements) {
        Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        Level before = log.getLevel();
        String thread = Thread.currentThread().getName();
        ListAppender<ILoggingEvent> sent = new ListAppender<>();
        sent.start();
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(sent);
        try {
            return acting.get();
        } finally {
            log.detachAppender(sent);
            log.setAdditive(true);
            log.setLevel(before);
            sent.list.stream()
                    .filter(event -> event.getThreadName().equals(thread))
                    .map(ILoggingEvent::getFormattedMessage)
                    .filter(message -> message.contains("SQL statement ["))
                    .forEach(statements);
        }
    }
}
