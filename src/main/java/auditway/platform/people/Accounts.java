package auditway.platform.people;

import auditway.platform.input.NameOrder;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotFound;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All accounts. */
@Component
@Transactional
public class Accounts {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(String id) {
        return select("a.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** The account that must be there. */
    @Transactional(readOnly = true)
    public Account get(String id) {
        return find(id).orElseThrow(() -> new NotFound("There is no account " + id + "; choose one from the list."));
    }

    /** Whatever the case of the letters. */
    @Transactional(readOnly = true)
    public Optional<Account> byEmail(String email) {
        return select("a.email_key = :key", Map.of("key", key(email))).stream().findFirst();
    }

    /** Active accounts with at least one of these roles, by name. */
    @Transactional(readOnly = true)
    public List<Account> withRole(Role... roles) {
        return select(
                "a.active and a.id in (select account_id from account_role where role in (:roles))",
                Map.of("roles", Arrays.stream(roles).map(Role::name).toList()));
    }

    /** Active accounts of an audited organisation, by name. */
    @Transactional(readOnly = true)
    public List<Account> ofOrganisation(String organisationId) {
        return select("a.active and a.organisation_id = :organisation", Map.of("organisation", organisationId));
    }

    /** Who speaks for an audited organisation: its active partner leads, by name. */
    @Transactional(readOnly = true)
    public List<Account> leadsOf(String organisationId) {
        return ofOrganisation(organisationId).stream()
                .filter(account -> account.is(Role.PARTNER_LEAD))
                .toList();
    }

    /** Others who ask for the same account here wait until the caller's transaction ends. */
    public void oneAtATime(String id) {
        jdbc.sql("select id from account where id = :id for update")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Everybody, active or not, by name. */
    @Transactional(readOnly = true)
    public List<Account> all() {
        return select("1 = 1", Map.of());
    }

    /** Names by account id in one query; ids that are not known are left out. */
    @Transactional(readOnly = true)
    public Map<String, String> names(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("select id, name from account where id in (:ids)")
                .param("ids", new LinkedHashSet<>(ids))
                .query(AccountRows::names);
    }

    /**
     * Opens an account.
     *
     * @throws Invalid naming each field that cannot be taken, or an e-mail address already in use
     */
    public Account add(NewAccount account) {
        AccountRules.check(account);
        return add(account, hash(account.password()));
    }

    private String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    /** Opens an account whose password was hashed before. */
    Account add(NewAccount account, String hash) {
        AccountRules.refuseLookalike(
                account.email(),
                jdbc.sql("select email from account where email_key <> :key")
                        .param("key", key(account.email()))
                        .query(String.class)
                        .list());
        String id = UUID.randomUUID().toString();
        try {
            jdbc.sql("""
                            insert into account (id, email, email_key, name, firm, organisation_id, active, password_hash)
                            values (:id, :email, :key, :name, :firm, :organisation, true, :hash)""")
                    .param("id", id)
                    .param("email", account.email())
                    .param("key", key(account.email()))
                    .param("name", account.name())
                    .param("firm", account.firm())
                    .param("organisation", account.organisationId())
                    .param("hash", hash)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Invalid("email", "Another account uses this e-mail address; enter a different one.");
        }
        grant(id, account.roles());
        return get(id);
    }

    /** Replaces the roles of an account, and the organisation they are held for. */
    public Account give(String id, Set<Role> roles, @Nullable String organisationId) {
        Account account = get(id);
        AccountRules.checkRoles(roles, organisationId);
        if (account.is(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR)) {
            keepOneAdministrator(id);
        }
        jdbc.sql(
                        "update account set organisation_id = :organisation, session_number = session_number + 1 where id = :id")
                .param("organisation", organisationId)
                .param("id", id)
                .update();
        jdbc.sql("delete from account_role where account_id = :id")
                .param("id", id)
                .update();
        grant(id, roles);
        return get(id);
    }

    /** Lets a person sign in again, or never more; what they did stays. */
    public Account activate(String id, boolean active) {
        if (!active && get(id).is(Role.ADMINISTRATOR)) {
            keepOneAdministrator(id);
        }
        jdbc.sql("update account set active = :active, session_number = session_number + 1 where id = :id")
                .param("active", active)
                .param("id", id)
                .update();
        return get(id);
    }

    /** Sets a new password, for good or, given by another person, until it is changed at the first sign-in; ends all sessions. */
    public void changePassword(String id, String password, @Nullable Instant oneTimeUntil) {
        PasswordRules.tooLong(password).ifPresent(problem -> {
            throw new Invalid(List.of(problem));
        });
        jdbc.sql("""
                        update account set password_hash = :hash, one_time_until = :until, session_number = session_number + 1
                        where id = :id""")
                .param("hash", hash(password))
                .param(
                        "until",
                        oneTimeUntil == null ? null : oneTimeUntil.atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id)
                .update();
        jdbc.sql("delete from known_place where account_id = :id")
                .param("id", id)
                .update();
    }

    /** Whether a password that another person gave is no longer taken. */
    @Transactional(readOnly = true)
    boolean isExpired(String id, Instant now) {
        return jdbc.sql("select count(*) from account where id = :id and one_time_until <= :now")
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Keeps whose clock a person wants to see. */
    public void chooseZone(String id, ZoneId zone) {
        jdbc.sql("update account set zone = :zone where id = :id")
                .param("zone", zone.getId())
                .param("id", id)
                .update();
    }

    /** Holds an account until the transaction ends. */
    void hold(String id) {
        jdbc.sql("select id from account where id = :id for update")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Whether this is the account's password. */
    @Transactional(readOnly = true)
    public boolean knows(String id, String password) {
        return jdbc.sql("select password_hash from account where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .filter(hash -> passwords.matches(password, hash))
                .isPresent();
    }

    private void keepOneAdministrator(String leaving) {
        withRole(Role.ADMINISTRATOR).stream().map(Account::id).sorted().forEach(this::oneAtATime);
        if (withRole(Role.ADMINISTRATOR).stream().allMatch(other -> other.id().equals(leaving))) {
            throw new Conflict("This is the last active administrator; make someone else administrator first.");
        }
    }

    private void grant(String id, Set<Role> roles) {
        roles.forEach(role -> jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
                .param("id", id)
                .param("role", role.name())
                .update());
    }

    private List<Account> select(String condition, Map<String, ?> parameters) {
        return jdbc.sql("""
                        select a.id, a.email, a.name, a.firm, a.organisation_id, a.active, a.zone, a.session_number, a.one_time_until, r.role
                        from account a left join account_role r on r.account_id = a.id
                        where %s order by a.id""".formatted(condition)).params(parameters).query(AccountRows::accounts).stream()
                .sorted(NameOrder.by(Account::name))
                .toList();
    }

    static String key(String email) {
        return email.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
