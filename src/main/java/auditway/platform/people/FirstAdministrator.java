package auditway.platform.people;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens the first account of a fresh installation, because nobody else could. */
@Component
@Profile("!demo & !test")
@Order(10)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final String email;
    private final String password;

    FirstAdministrator(
            Accounts accounts,
            @Value("${auditway.administrator.email:administrator@auditway.example}") String email,
            @Value("${auditway.administrator.password:}") String password) {
        this.accounts = accounts;
        this.email = email;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.all().isEmpty()) {
            return;
        }
        boolean given = !password.isBlank();
        if (given) {
            PasswordRules.check(password, "", "Administrator", email);
        }
        String first = given ? password : MadeUp.password();
        accounts.add(new NewAccount(email, "Administrator", first, "", null, Set.of(Role.ADMINISTRATOR)));
        LOG.warn(
                "\n\n  No account yet: created administrator {} with {}.\n  Sign in and change the password under Your account.\n",
                email,
                given ? "the configured password" : "the password " + first + " (shown this once)");
    }
}
