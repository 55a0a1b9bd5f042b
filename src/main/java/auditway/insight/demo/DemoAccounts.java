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

/** The accounts of the demo by their e-mail. */
final class DemoAccounts {

    private final DemoScript script;
    private final List<Account> accounts;
    private final Map<String, Account> byEmail;

    DemoAccounts(DemoScript script, Accounts accounts) {
        this.script = script;
        this.accounts = accounts.all();
        this.byEmail = this.accounts.stream().collect(Collectors.toMap(Account::email, Function.identity()));
    }

    Actor byEmail(String email) {
        return Objects.requireNonNull(byEmail.get(email), "The demo has no account with the address " + email)
                .actor();
    }

    Actor lead(DemoScript.Planned planned) {
        return byEmail(team(planned).lead());
    }

    Actor second(DemoScript.Planned planned) {
        return byEmail(team(planned).second());
    }

    Actor partner(DemoScript.Planned planned) {
        return of(planned.partner(), Role.PARTNER_LEAD);
    }

    Actor contributor(DemoScript.Planned planned) {
        return of(planned.partner(), Role.PARTNER_CONTRIBUTOR);
    }

    private DemoScript.Team team(DemoScript.Planned planned) {
        return Objects.requireNonNull(script.teams().get(planned.team()), "The demo has no team " + planned.team());
    }

    private Actor of(String organisation, Role role) {
        return accounts.stream()
                .filter(account -> organisation.equals(account.organisationId()) && account.is(role))
                .findFirst()
                .map(Account::actor)
                .orElseThrow(() -> new IllegalStateException("The demo has no " + role + " of " + organisation));
    }
}
