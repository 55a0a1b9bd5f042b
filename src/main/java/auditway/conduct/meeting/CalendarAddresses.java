package auditway.conduct.meeting;

import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.web.BaseUrl;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secret addresses from which calendars read, one a person: whoever knows it reads, until it is revoked. */
@Component
@Transactional
public class CalendarAddresses {

    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Trail trail;
    private final Clock clock;
    private final BaseUrl baseUrl;

    CalendarAddresses(JdbcClient jdbc, Accounts accounts, Trail trail, Clock clock, BaseUrl baseUrl) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** Makes an address and tells it this once; one made before no longer works. */
    public String make(Actor actor) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        forget(actor);
        jdbc.sql("insert into calendar_address (account_id, secret_hash, made_at) values (:account, :hash, :now)")
                .param("account", actor.accountId())
                .param("hash", DigestUtils.sha256Hex(text))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        note(actor, "Calendar address made");
        return baseUrl.of("/calendar/" + text + ".ics");
    }

    /** Lets the address work no more; does nothing where there is none. */
    public void revoke(Actor actor) {
        if (forget(actor) > 0) {
            note(actor, "Calendar address revoked");
        }
    }

    /** Since when there is an address, empty without one. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(Actor actor) {
        return jdbc.sql("select made_at from calendar_address where account_id = :account")
                .param("account", actor.accountId())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Whose calendar is read with this secret; nobody's where it is wrong, revoked, or its owner may no longer sign in. */
    @Transactional(readOnly = true)
    public Optional<Account> owner(String secret) {
        return jdbc.sql("select account_id from calendar_address where secret_hash = :hash")
                .param("hash", DigestUtils.sha256Hex(secret))
                .query(String.class)
                .optional()
                .flatMap(accounts::find)
                .filter(Account::active);
    }

    private int forget(Actor actor) {
        return jdbc.sql("delete from calendar_address where account_id = :account")
                .param("account", actor.accountId())
                .update();
    }

    private void note(Actor actor, String action) {
        trail.record(
                TrailEntry.by(actor.accountId(), actor.name(), actor.title()).did(action));
    }
}
