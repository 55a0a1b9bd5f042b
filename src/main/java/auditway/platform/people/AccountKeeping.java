package auditway.platform.people;

import auditway.platform.calendar.PlaceZones;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with accounts, and everybody with their own; all of it is on the trail of the installation. */
@Component
@Transactional
public class AccountKeeping {

    private static final Duration ONE_TIME = Duration.ofDays(7);

    private final Accounts accounts;
    private final Renaming renaming;
    private final ObjectProvider<PartnerOrganisations> employers;
    private final Trail trail;
    private final Clock clock;

    AccountKeeping(
            Accounts accounts,
            Renaming renaming,
            ObjectProvider<PartnerOrganisations> employers,
            Trail trail,
            Clock clock) {
        this.renaming = renaming;
        this.clock = clock;
        this.employers = employers;
        this.accounts = accounts;
        this.trail = trail;
    }

    /** Refuses everybody but administrators. */
    public void check(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new NotYours("Accounts are kept by administrators; ask one of them.");
        }
    }

    /**
     * A password that was made up for an account; shown once, kept nowhere.
     *
     * @param name of its owner
     */
    public record OneTime(String name, String password) {

        @Override
        public String toString() {
            return "One-time password of " + name;
        }
    }

    /** Opens an account with a password made up for its first sign-in; that of {@code account} is not looked at. */
    public OneTime open(NewAccount account, Actor actor) {
        check(actor);
        requirePartner(account.organisationId());
        String password = MadeUp.password();
        Account opened = accounts.add(account.with(password));
        accounts.changePassword(opened.id(), password, clock.instant().plus(ONE_TIME));
        record(actor, "Account opened", opened, null, opened.roleTitles());
        return new OneTime(opened.name(), password);
    }

    public Account give(String id, Set<Role> roles, @Nullable String organisationId, Actor actor) {
        check(actor);
        requirePartner(organisationId);
        Account before = accounts.get(id);
        if (id.equals(actor.accountId()) && !before.roles().containsAll(roles)) {
            throw new NotYours("You cannot give roles to yourself; another administrator does this.");
        }
        Account after = accounts.give(id, roles, organisationId);
        record(actor, "Roles changed", after, before.roleTitles(), after.roleTitles());
        return after;
    }

    /** Another name or e-mail address; another address ends the account's sessions. */
    public Account rename(String id, String name, String email, Actor actor) {
        check(actor);
        Account before = accounts.get(id);
        Account after = renaming.rename(id, name, email);
        record(actor, "Name and e-mail changed", after, person(before), person(after));
        return after;
    }

    private static String person(Account account) {
        return account.name() + ", " + account.email();
    }

    public Account activate(String id, boolean active, Actor actor) {
        check(actor);
        Account after = accounts.activate(id, active);
        record(actor, active ? "Account activated" : "Account deactivated", after, null, null);
        return after;
    }

    /** Makes up a password for a person who has forgotten theirs, to be changed at the first sign-in. */
    public OneTime oneTimePassword(String id, Actor actor) {
        check(actor);
        Account account = accounts.get(id);
        if (id.equals(actor.accountId())) {
            throw new Conflict("Change your own password under Settings, or ask another administrator.");
        }
        String password = MadeUp.password();
        accounts.changePassword(id, password, clock.instant().plus(ONE_TIME));
        record(actor, "One-time password given", account, null, null);
        return new OneTime(account.name(), password);
    }

    /** Changes a password whose owner knows the old one; of several at the same moment the first only knows it. */
    Account changeOwn(String old, String password, Actor actor) {
        accounts.hold(actor.accountId());
        if (!accounts.knows(actor.accountId(), old)) {
            throw new Invalid("old", "This is not your present password; type it again.");
        }
        Account own = accounts.get(actor.accountId());
        PasswordRules.check(password, old, own.name(), own.email());
        accounts.changePassword(own.id(), password, null);
        record(actor, "Password changed", own, null, null);
        return accounts.get(own.id());
    }

    /** Keeps whose clock a person wants to see on pages and in mails. */
    public void chooseZone(String zone, Actor actor) {
        accounts.chooseZone(
                actor.accountId(),
                PlaceZones.readOwn(zone)
                        .orElseThrow(() -> new Invalid("zone", "Choose a time zone from the list, by a city in it.")));
    }

    private void requirePartner(@Nullable String organisationId) {
        boolean known = organisationId == null
                || employers.stream().anyMatch(one -> one.partners().containsKey(organisationId));
        if (!known) {
            throw new Invalid(
                    "organisationId", "There is no partner " + organisationId + "; choose one from the list.");
        }
    }

    private void record(Actor actor, String action, Account account, @Nullable String before, @Nullable String after) {
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), roles(actor))
                .did(action)
                .about(account.email())
                .changed(before, after));
    }

    private String roles(Actor actor) {
        return accounts.find(actor.accountId()).map(Account::roleTitles).orElse("");
    }
}
