package auditway.catalogue.roster;

import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who does whose work for a while. What a substitute may not do is decided where the work is listed, item by item. */
@Component
@Transactional
public class Substitutions {

    private static final String SELECT = """
            select s.*, a.name, b.name substitute_name from substitution s
            join account a on a.id = s.account_id join account b on b.id = s.substitute_id
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Absences absences;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Substitutions(
            JdbcClient jdbc,
            Accounts accounts,
            Absences absences,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.absences = absences;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** For this person or by this person, those that are not over. */
    @Transactional(readOnly = true)
    public List<Substitution> concerning(String accountId) {
        return jdbc.sql(SELECT + """
                        where (s.account_id = :account or s.substitute_id = :account) and s.ends_at > :now
                        order by s.starts_at, s.id
                        """)
                .param("account", accountId)
                .param("now", utc(clock.instant()))
                .query(Substitutions::row)
                .list();
    }

    /** Everybody names their own; coordinators, programme managers and administrators name those of all. */
    public static boolean mayKeep(String accountId, Actor actor) {
        return Absences.mayKeep(accountId, actor);
    }

    /** Whom the actor could name for this person: colleagues of the same partner or firm who share one of their roles. */
    @Transactional(readOnly = true)
    public List<Account> candidates(String accountId, Actor actor) {
        Account person = accounts.get(accountId);
        return accounts.all().stream()
                .filter(Account::active)
                .filter(other -> StandIns.whyNot(person, other).isEmpty() && mayReach(person, other, actor))
                .toList();
    }

    /** A person of another firm sees what that firm was not asked for, so only those who coordinate audits name them. */
    private static boolean mayReach(Account person, Account other, Actor actor) {
        return StandIns.ofOneFirm(person, other) || actor.isCoordinating();
    }

    /** The sentence that says which work stays with the colleague, because of the substitute's roles; empty where none does. */
    @Transactional(readOnly = true)
    public Optional<String> left(Substitution named) {
        return StandIns.left(accounts.get(named.accountId()), accounts.get(named.substituteId()));
    }

    /**
     * Names a substitute for whole days of a zone.
     *
     * @throws Invalid naming what keeps this person from it
     */
    public Substitution name(
            String accountId,
            String substituteId,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            ZoneId zone,
            Actor actor) {
        requireKeeper(accountId, actor);
        Account person = accounts.get(accountId);
        Account substitute = accounts.find(substituteId)
                .filter(Account::active)
                .filter(other -> Objects.equals(person.organisationId(), other.organisationId()))
                .orElseThrow(() -> new Invalid("substituteId", "Choose a substitute from the list."));
        StandIns.whyNot(person, substitute).ifPresent(sentence -> {
            throw new Invalid("substituteId", sentence);
        });
        if (!mayReach(person, substitute, actor)) {
            throw new Invalid(
                    "substituteId",
                    "%s works for another firm; choose a colleague of yours, or ask the coordinator to name them."
                            .formatted(substitute.name()));
        }
        if (firstDay == null) {
            throw new Invalid("from", "Enter the first day.");
        }
        if (lastDay == null) {
            throw new Invalid("until", "Enter the last day.");
        }
        StandIns.checkDays(firstDay, lastDay, LocalDate.now(clock.withZone(zone)));
        absences.between(List.of(substituteId), firstDay, lastDay).stream()
                .findFirst()
                .ifPresent(absence -> {
                    throw new Invalid("substituteId", absence.sentence() + "; choose someone else.");
                });
        Substitution named = new Substitution(
                UUID.randomUUID().toString(),
                accountId,
                person.name(),
                substituteId,
                substitute.name(),
                firstDay,
                lastDay,
                firstDay.atStartOfDay(zone).toInstant(),
                lastDay.plusDays(1).atStartOfDay(zone).toInstant());
        accounts.oneAtATime(accountId);
        waitForTurn();
        refuseSecond(named);
        new Circles(notOver()).closedBy(named).ifPresent(sentence -> {
            throw new Invalid("substituteId", sentence);
        });
        add(named, actor);
        tell(actor, "Substitute named", named);
        events.publishEvent(new SubstituteNamed(named, left(named)));
        return named;
    }

    /** Ends it at once, or takes it back where it has not begun. */
    public void end(String accountId, String id, Actor actor) {
        requireKeeper(accountId, actor);
        Instant now = clock.instant();
        Substitution named = concerning(accountId).stream()
                .filter(one -> one.id().equals(id) && one.accountId().equals(accountId))
                .findFirst()
                .orElseThrow(() -> new NotFound("This substitution is over already; look at the list again."));
        if (named.holds(now)) {
            jdbc.sql("update substitution set ends_at = :now where id = :id")
                    .param("now", utc(now))
                    .param("id", id)
                    .update();
        } else {
            jdbc.sql("delete from substitution where id = :id").param("id", id).update();
        }
        tell(actor, "Substitution ended", named);
    }

    /** Holds others who name a substitute at the same moment until this one is kept. */
    private void waitForTurn() {
        jdbc.sql("select id from substitution_turn where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    private List<Substitution> notOver() {
        return jdbc.sql(SELECT + " where s.ends_at > :now order by s.starts_at, s.id")
                .param("now", utc(clock.instant()))
                .query(Substitutions::row)
                .list();
    }

    private void refuseSecond(Substitution named) {
        concerning(named.accountId()).stream()
                .filter(one -> one.accountId().equals(named.accountId()))
                .filter(one -> one.startsAt().isBefore(named.endsAt())
                        && named.startsAt().isBefore(one.endsAt()))
                .findFirst()
                .ifPresent(one -> {
                    throw new Invalid(
                            "from",
                            "%s stands in for %s %s already; end that first or choose other days."
                                    .formatted(one.substituteName(), one.name(), one.days()));
                });
    }

    private static void requireKeeper(String accountId, Actor actor) {
        if (!mayKeep(accountId, actor)) {
            throw new NotYours("You name your own substitute; those of others are named by coordinators.");
        }
    }

    private void add(Substitution named, Actor actor) {
        jdbc.sql("""
                        insert into substitution (id, account_id, substitute_id, first_day, last_day, starts_at, ends_at,
                            named_by, named_at)
                        values (:id, :account, :substitute, :first, :last, :starts, :ends, :by, :at)
                        """)
                .param("id", named.id())
                .param("account", named.accountId())
                .param("substitute", named.substituteId())
                .param("first", named.firstDay())
                .param("last", named.lastDay())
                .param("starts", utc(named.startsAt()))
                .param("ends", utc(named.endsAt()))
                .param("by", actor.accountId())
                .param("at", utc(clock.instant()))
                .update();
    }

    private void tell(Actor actor, String action, Substitution named) {
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did(action)
                .about(accounts.get(named.accountId()).email())
                .changed(null, named.substituteName() + " " + named.days()));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Substitution row(ResultSet row, int number) throws SQLException {
        return new Substitution(
                row.getString("id"),
                row.getString("account_id"),
                row.getString("name"),
                row.getString("substitute_id"),
                row.getString("substitute_name"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant());
    }
}
