package auditway.insight.notification.smtp;

import auditway.insight.notification.MailQueued;
import auditway.platform.calendar.SettableClock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sets the postman going: when mail was committed, when the clock was moved, and once a minute. */
@Component
@EnableScheduling
class Rounds implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final Postman postman;
    private final ExecutorService legs;

    Rounds(Postman postman, SettableClock clock) {
        this.postman = postman;
        this.legs = new ThreadPoolExecutor(
                0,
                1,
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(1),
                work -> {
                    Thread thread = new Thread(work, "mail");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
        clock.onChange(now -> start());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(MailQueued queued) {
        start();
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES, initialDelay = 1)
    void start() {
        legs.execute(this::go);
    }

    private void go() {
        try {
            postman.sendDue();
        } catch (RuntimeException e) {
            log.error("Mail was not sent this time; it is tried again within a minute.", e);
        }
    }

    @Override
    public void destroy() {
        legs.shutdown();
    }
}
