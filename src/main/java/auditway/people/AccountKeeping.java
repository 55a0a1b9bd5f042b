package auditway.people;

import auditway.refusal.Invalid;
import auditway.refusal.NotYours;
import auditway.trail.Trail;
import auditway.trail.TrailEntry;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with accounts, and everybody with their own; all of it is on the trail of the house. */
@Component
@Transactional
public class AccountKeeping {

    private final Accounts accounts;
    private final ObjectProvider<Employers> employers;
    private final Trail trail;

    AccountKeeping(Accounts accounts, ObjectProvider<Employers> employers, Trail trail) {
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

    public Account open(NewAccount account, Actor actor) {
        check(actor);
        requirePartner(account.organisationId());
        Account opened = accounts.add(account);
        record(actor, "Account opened", opened, null, opened.roleTitles());
        return opened;
    }

    public Account give(String id, Set<Role> roles, @Nullable String organisationId, Actor actor) {
        check(actor);
        requirePartner(organisationId);
        Account before = accounts.get(id);
        Account after = accounts.give(id, roles, organisationId);
        record(actor, "Roles changed", after, before.roleTitles(), after.roleTitles());
        return after;
    }

    public Account activate(String id, boolean active, Actor actor) {
        check(actor);
        Account after = accounts.activate(id, active);
        record(actor, active ? "Account activated" : "Account deactivated", after, null, null);
        return after;
    }

    public Account setPassword(String id, String password, Actor actor) {
        check(actor);
        accounts.changePassword(id, password);
        Account account = accounts.get(id);
        record(actor, "Password set by an administrator", account, null, null);
        return account;
    }

    /** Everybody may change their own password, knowing the old one. */
    public void changeOwn(String old, String password, Actor actor) {
        if (!accounts.knows(actor.accountId(), old)) {
            throw new Invalid("old", "This is not your present password; type it again.");
        }
        accounts.changePassword(actor.accountId(), password);
        record(actor, "Password changed", accounts.get(actor.accountId()), null, null);
    }

    /** Keeps whose clock somebody wants to see on pages and in mails. */
    public void chooseZone(String zone, Actor actor) {
        accounts.chooseZone(
                actor.accountId(),
                TimeZones.find(zone)
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
