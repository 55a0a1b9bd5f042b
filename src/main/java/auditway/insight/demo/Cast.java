package auditway.insight.demo;

import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who plays: every account by its e-mail. */
final class Cast {

    private final Script script;
    private final List<Account> accounts;
    private final Map<String, Account> byEmail;

    Cast(Script script, Accounts accounts) {
        this.script = script;
        this.accounts = accounts.all();
        this.byEmail = this.accounts.stream().collect(Collectors.toMap(Account::email, Function.identity()));
    }

    Actor byEmail(String email) {
        return Objects.requireNonNull(byEmail.get(email), "The demo knows nobody with the address " + email)
                .actor();
    }

    Actor lead(Script.Story story) {
        return byEmail(team(story).lead());
    }

    Actor second(Script.Story story) {
        return byEmail(team(story).second());
    }

    Actor partner(Script.Story story) {
        return of(story.partner(), Role.PARTNER_LEAD);
    }

    Actor contributor(Script.Story story) {
        return of(story.partner(), Role.PARTNER_CONTRIBUTOR);
    }

    private Script.Team team(Script.Story story) {
        return Objects.requireNonNull(script.teams().get(story.team()), "The demo has no team " + story.team());
    }

    private Actor of(String organisation, Role role) {
        return accounts.stream()
                .filter(account -> organisation.equals(account.organisationId()) && account.is(role))
                .findFirst()
                .map(Account::actor)
                .orElseThrow(() -> new IllegalStateException("The demo has no " + role + " of " + organisation));
    }
}
