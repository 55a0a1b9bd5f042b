package auditway.platform.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Devices and addresses from which an account has signed in during the last half year. */
@Component
public class KnownPlaces {

    /** How long a device is remembered. */
    public static final Duration REMEMBERED = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownPlaces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An account has signed in from here. */
    public void remember(String accountId, SignInPlace place) {
        Instant now = clock.instant();
        int seen = jdbc.sql("update known_place set seen_at = :now where account_id = :account and place = :place")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", accountId)
                .param("place", place.key())
                .update();
        if (seen == 0) {
            add(accountId, place, now);
        }
    }

    private void add(String accountId, SignInPlace place, Instant now) {
        try {
            jdbc.sql("insert into known_place (account_id, place, seen_at) values (:account, :place, :now)")
                    .param("account", accountId)
                    .param("place", place.key())
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException atTheSameMoment) {
            return;
        }
    }

    /** Deletes devices and addresses that are remembered no longer. */
    void forgetOld() {
        jdbc.sql("delete from known_place where seen_at <= :since")
                .param("since", clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean knows(String email, SignInPlace place) {
        return jdbc.sql("""
                        select count(*) from known_place p join account a on a.id = p.account_id
                        where a.email_key = :email and p.place = :place and p.seen_at > :since""")
                        .param("email", email)
                        .param("place", place.key())
                        .param("since", clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
