package auditway.catalogue.roster;

import auditway.platform.input.CleanText;
import auditway.platform.input.Limits;
import auditway.platform.input.NameOrder;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When people are away. */
@Component
@Transactional
public class Absences {

    private static final int LONGEST_YEARS = 2;
    private static final int LONGEST_NOTE = 400;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final PersonsDays days;
    private final Clock clock;

    Absences(
            JdbcClient jdbc,
            Accounts accounts,
            Trail trail,
            ApplicationEventPublisher events,
            PersonsDays days,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.trail = trail;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /** Absences of these people that touch these days, the first one in front. */
    @Transactional(readOnly = true)
    public List<Absence> between(Collection<String> accountIds, LocalDate from, LocalDate to) {
        return accountIds.isEmpty()
                ? List.of()
                : jdbc
                        .sql("""
                                select b.*, a.name from absence b join account a on a.id = b.account_id
                                where b.account_id in (:accounts) and b.first_day <= :to and b.last_day >= :from
                                order by b.first_day, b.id
                                """)
                        .param("accounts", accountIds)
                        .param("from", from)
                        .param("to", to)
                        .query(Absences::row)
                        .list()
                        .stream()
                        .sorted(Comparator.comparing(Absence::firstDay).thenComparing(NameOrder.by(Absence::name)))
                        .toList();
    }

    /** A person's absences that are not over by their own calendar. */
    @Transactional(readOnly = true)
    public List<Absence> ahead(String accountId) {
        return aheadOf(List.of(accountId));
    }

    /** The same of several people. */
    @Transactional(readOnly = true)
    public List<Absence> aheadOf(Collection<String> accountIds) {
        LocalDate today = LocalDate.now(clock);
        return between(accountIds, today.minusDays(1), today.plusYears(2L * LONGEST_YEARS)).stream()
                .filter(absence -> !absence.lastDay().isBefore(days.today(absence.accountId())))
                .toList();
    }

    /** Everybody keeps their own; coordinators, programme managers and administrators keep those of all. */
    public static boolean mayKeep(String accountId, Actor actor) {
        return actor.accountId().equals(accountId) || actor.isCoordinating() || actor.is(Role.ADMINISTRATOR);
    }

    /**
     * Records an absence.
     *
     * @throws Invalid naming each field that cannot be taken
     */
    public Absence record(
            String accountId,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            Absence.@Nullable Kind kind,
            String note,
            Actor actor) {
        requireKeeper(accountId, actor);
        Account account = accounts.get(accountId);
        List<Problem> problems = new ArrayList<>();
        if (firstDay == null) {
            problems.add(new Problem("firstDay", "Enter the first day."));
        }
        if (lastDay == null) {
            problems.add(new Problem("lastDay", "Enter the last day."));
        }
        if (kind == null) {
            problems.add(new Problem("kind", "Choose why."));
        }
        String line = CleanText.line(note);
        if (line.length() > LONGEST_NOTE) {
            problems.add(new Problem("note", Limits.tooLong("The note", LONGEST_NOTE, line.length())));
        }
        if (firstDay == null || lastDay == null || kind == null || !problems.isEmpty()) {
            throw new Invalid(problems);
        }
        checkDays(firstDay, lastDay, days.today(accountId));
        accounts.oneAtATime(accountId);
        between(List.of(accountId), firstDay, lastDay).stream().findFirst().ifPresent(other -> {
            throw new Invalid("firstDay", other.sentence() + " already; take that back first or choose other days.");
        });
        Absence absence =
                new Absence(UUID.randomUUID().toString(), accountId, account.name(), firstDay, lastDay, kind, line);
        add(absence, actor);
        tell(actor, "Absence recorded", account, null, absence);
        events.publishEvent(new AbsenceRecorded(absence));
        return absence;
    }

    private static void checkDays(LocalDate firstDay, LocalDate lastDay, LocalDate today) {
        if (lastDay.isBefore(firstDay)) {
            throw new Invalid("lastDay", "The last day lies before the first; choose a later one.");
        }
        if (lastDay.isBefore(today)) {
            throw new Invalid("lastDay", "These days have passed; an absence is recorded ahead or while it lasts.");
        }
        if (lastDay.isAfter(firstDay.plusYears(LONGEST_YEARS))) {
            throw new Invalid("lastDay", "An absence lasts two years at most; close the account instead.");
        }
    }

    /** Takes an absence back. */
    public void withdraw(String accountId, String id, Actor actor) {
        requireKeeper(accountId, actor);
        Absence absence = ahead(accountId).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("This absence is no longer recorded; look at the list again."));
        jdbc.sql("delete from absence where id = :id").param("id", id).update();
        tell(actor, "Absence taken back", accounts.get(accountId), absence, null);
    }

    private static void requireKeeper(String accountId, Actor actor) {
        if (!mayKeep(accountId, actor)) {
            throw new NotYours("You record your own absences; those of others are recorded by coordinators.");
        }
    }

    private void add(Absence absence, Actor actor) {
        jdbc.sql("""
                        insert into absence (id, account_id, first_day, last_day, kind, note, recorded_by, recorded_at)
                        values (:id, :account, :first, :last, :kind, :note, :by, :at)
                        """)
                .param("id", absence.id())
                .param("account", absence.accountId())
                .param("first", absence.firstDay())
                .param("last", absence.lastDay())
                .param("kind", absence.kind().name())
                .param("note", absence.note())
                .param("by", actor.accountId())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void tell(Actor actor, String action, Account account, @Nullable Absence before, @Nullable Absence after) {
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did(action)
                .about(account.email())
                .changed(before == null ? null : said(before), after == null ? null : said(after)));
    }

    private static String said(Absence absence) {
        return absence.kind().title() + " " + absence.days();
    }

    private static Absence row(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getString("id"),
                row.getString("account_id"),
                row.getString("name"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Absence.Kind.valueOf(row.getString("kind")),
                row.getString("note"));
    }
}
