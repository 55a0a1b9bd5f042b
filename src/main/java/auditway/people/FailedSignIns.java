package auditway.people;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Wrong passwords in a row by address; they count until the wait is over or the right one is given. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class FailedSignIns {

    private static final String[] NUMBERS = {"No", "One", "Two", "Three", "Four", "Five"};

    private final JdbcClient jdbc;
    private final int allowed;
    private final Duration wait;

    FailedSignIns(
            JdbcClient jdbc,
            @Value("${auditway.sign-in.tries:5}") int allowed,
            @Value("${auditway.sign-in.wait:15m}") Duration wait) {
        this.jdbc = jdbc;
        this.allowed = allowed;
        this.wait = wait;
    }

    int allowed() {
        return allowed;
    }

    /** How many in a row still count. */
    int tries(String key, Instant now) {
        return jdbc.sql("select tries from failed_sign_in where email_key = :key and last_at > :since")
                .param("key", key)
                .param("since", utc(now.minus(wait)))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Counts one more. */
    int record(String key, Instant now) {
        int tries = tries(key, now) + 1;
        jdbc.sql("delete from failed_sign_in where email_key = :key or last_at <= :since")
                .param("key", key)
                .param("since", utc(now.minus(wait)))
                .update();
        jdbc.sql("insert into failed_sign_in (email_key, tries, last_at) values (:key, :tries, :now)")
                .param("key", key)
                .param("tries", tries)
                .param("now", utc(now))
                .update();
        return tries;
    }

    void forget(String key) {
        jdbc.sql("delete from failed_sign_in where email_key = :key")
                .param("key", key)
                .update();
    }

    /** What to tell after this many. */
    String sentence(int tries) {
        String minutes = wait.toMinutes() + " minutes";
        int left = allowed - tries;
        if (left <= 0) {
            return "E-mail and password did not match " + allowed + " times; wait " + minutes + ", then try again.";
        }
        String number = left < NUMBERS.length ? NUMBERS[left] : String.valueOf(left);
        return "E-mail and password do not match. " + number + " more attempt" + (left == 1 ? "" : "s")
                + ", then a wait of " + minutes + ".";
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
