package auditway.catalogue.roster;

import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recorded competence, by account; who has none recorded is competent for nothing. */
@Component
@Transactional
public class Competences {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Editions editions;
    private final Trail trail;
    private final Clock clock;

    Competences(JdbcClient jdbc, Accounts accounts, Editions editions, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.editions = editions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Of one account or of several, in the order of programmes and sections. */
    @Transactional(readOnly = true)
    public List<Competence> of(Collection<String> accountIds) {
        return accountIds.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select * from competence where account_id in (:accounts)
                                order by account_id, programme_id nulls first, section_id nulls first, recorded_at, id
                                """)
                        .param("accounts", accountIds)
                        .query(Competences::row)
                        .list();
    }

    /** Programme managers and administrators keep competence. */
    public static boolean mayKeep(Actor actor) {
        return actor.is(Role.PROGRAMME_MANAGER) || actor.is(Role.ADMINISTRATOR);
    }

    /**
     * Records what a person can audit; what is recorded already is renewed with the other last day.
     *
     * @throws Invalid naming each field that cannot be taken
     */
    public Competence record(
            String accountId,
            @Nullable String programmeId,
            @Nullable String sectionId,
            @Nullable LocalDate validUntil,
            Actor actor) {
        requireKeeper(actor);
        Account account = accounts.get(accountId);
        check(account, programmeId, sectionId, validUntil);
        accounts.oneAtATime(accountId);
        Competence recorded =
                new Competence(UUID.randomUUID().toString(), accountId, programmeId, sectionId, validUntil);
        Optional<Competence> before = of(List.of(accountId)).stream()
                .filter(one -> one.reach().equals(recorded.reach()))
                .findFirst();
        if (before.isPresent()) {
            return renew(before.get(), validUntil, account, actor);
        }
        add(recorded, actor);
        tell(actor, "Competence recorded", account, null, describe(recorded));
        return recorded;
    }

    private Competence renew(Competence before, @Nullable LocalDate validUntil, Account account, Actor actor) {
        Competence renewed =
                new Competence(before.id(), before.accountId(), before.programmeId(), before.sectionId(), validUntil);
        jdbc.sql("update competence set valid_until = :until, recorded_by = :by, recorded_at = :at where id = :id")
                .param("until", validUntil)
                .param("by", actor.accountId())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", before.id())
                .update();
        tell(actor, "Competence renewed", account, describe(before), describe(renewed));
        return renewed;
    }

    /** Takes a competence back from now on; what was audited under it stays. */
    public void withdraw(String accountId, String id, Actor actor) {
        requireKeeper(actor);
        Competence competence = of(List.of(accountId)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("This competence is no longer recorded; look at the list again."));
        jdbc.sql("delete from competence where id = :id").param("id", id).update();
        tell(actor, "Competence withdrawn", accounts.get(accountId), describe(competence), null);
    }

    /** In words: "AWS MSP, 3 Business practices, until 31 Dec 2026". */
    @Transactional(readOnly = true)
    public String describe(Competence competence) {
        String programme = competence.programmeId();
        String section = competence.sectionId();
        LocalDate until = competence.validUntil();
        String what = programme == null
                ? "All programmes"
                : newest(programme)
                        .map(edition -> edition.programme().shortName())
                        .orElse(programme);
        String part = section == null ? "" : ", section " + title(programme, section);
        return what + part + (until == null ? "" : ", until " + Days.day(until));
    }

    private String title(@Nullable String programme, String section) {
        return sections(programme).stream()
                .filter(one -> one.id().equals(section))
                .findFirst()
                .map(one -> one.id() + " " + one.title())
                .orElse(section);
    }

    private List<auditway.catalogue.programme.Section> sections(@Nullable String programme) {
        return editions.published().stream()
                .filter(edition -> edition.programmeId().equals(programme))
                .flatMap(edition -> edition.sections().stream())
                .toList();
    }

    private Optional<Edition> newest(String programme) {
        return editions.published().stream()
                .filter(edition -> edition.programmeId().equals(programme))
                .findFirst();
    }

    /** Without asking who may: for what a house begins with. */
    void add(Competence competence, Actor actor) {
        jdbc.sql("""
                        insert into competence (id, account_id, programme_id, section_id, reach, valid_until, recorded_by, recorded_at)
                        values (:id, :account, :programme, :section, :reach, :until, :by, :at)
                        """)
                .param("id", competence.id())
                .param("account", competence.accountId())
                .param("programme", competence.programmeId())
                .param("section", competence.sectionId())
                .param("reach", competence.reach())
                .param("until", competence.validUntil())
                .param("by", actor.accountId())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void check(
            Account account, @Nullable String programme, @Nullable String section, @Nullable LocalDate validUntil) {
        List<Problem> problems = new ArrayList<>();
        if (!account.is(Role.AUDITOR) && !account.is(Role.TECHNICAL_EXPERT)) {
            problems.add(new Problem(
                    "accountId", account.name() + " is no auditor; give the role first, then record competence."));
        }
        if (programme != null && newest(programme).isEmpty()) {
            problems.add(new Problem("programmeId", "Choose a programme that is published, or all programmes."));
        }
        if (section != null
                && sections(programme).stream().noneMatch(one -> one.id().equals(section))) {
            problems.add(new Problem("sectionId", "Choose a section of the programme, or the whole programme."));
        }
        if (validUntil != null && validUntil.isBefore(LocalDate.now(clock))) {
            problems.add(new Problem("validUntil", "This day has passed; choose a later one or leave it empty."));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    /** @throws NotYours unless the actor keeps competence */
    public static void requireKeeper(Actor actor) {
        if (!mayKeep(actor)) {
            throw new NotYours("Competence is kept by programme managers and administrators; ask one of them.");
        }
    }

    private void tell(Actor actor, String action, Account account, @Nullable String before, @Nullable String after) {
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did(action)
                .about(account.email())
                .changed(before, after));
    }

    private static Competence row(ResultSet row, int number) throws SQLException {
        return new Competence(
                row.getString("id"),
                row.getString("account_id"),
                row.getString("programme_id"),
                row.getString("section_id"),
                row.getObject("valid_until", LocalDate.class));
    }
}
