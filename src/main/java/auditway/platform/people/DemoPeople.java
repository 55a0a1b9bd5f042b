package auditway.platform.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The people of the demo and of the tests, one a role; all sign in with the password "auditway". */
@Component
@Profile("demo | test")
@Order(10)
public class DemoPeople implements ApplicationRunner {

    public static final String PASSWORD = "auditway";

    private static final String OFFICE = "Programme office";
    private static final Map<String, NewAccount> PEOPLE = new LinkedHashMap<>();

    static {
        person("m.lindqvist@programme.example", "Marta Lindqvist", OFFICE, null, Role.COORDINATOR);
        person("h.okafor@programme.example", "Helen Okafor", OFFICE, null, Role.PROGRAMME_MANAGER, Role.COORDINATOR);
        person("d.pool@issi.example", "David Pool", "ISSI", null, Role.AUDITOR);
        person("p.raman@issi.example", "Priya Raman", "ISSI", null, Role.TECHNICAL_EXPERT, Role.AUDITOR);
        person("t.zielinski@programme.example", "Tomasz Zieliński", OFFICE, null, Role.TECHNICAL_REVIEWER);
        person("i.solberg@programme.example", "Ingrid Solberg", OFFICE, null, Role.DECISION_MAKER);
        person("j.kruse@tecracer.example", "Jana Kruse", "tecRacer", "tecracer", Role.PARTNER_LEAD);
        person("o.brandt@tecracer.example", "Ole Brandt", "tecRacer", "tecracer", Role.PARTNER_CONTRIBUTOR);
        person("s.ortiz@programme.example", "Samuel Ortiz", OFFICE, null, Role.ADMINISTRATOR);
    }

    /** Who the sign-in page of the demo offers, in this order; the last is a partner with much to do, where the demo was played. */
    public static final List<String> EMAILS = Stream.concat(
                    PEOPLE.keySet().stream(), Stream.of("l.vogt@nordlicht-cloud.example"))
            .toList();

    private final Accounts accounts;
    private final PasswordEncoder passwords;

    DemoPeople(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        introduce(PEOPLE.values());
    }

    /** Opens accounts with the password of the demo for those who have none yet. */
    public void introduce(Collection<NewAccount> people) {
        String hash = Objects.requireNonNull(passwords.encode(PASSWORD));
        people.stream()
                .filter(person -> accounts.byEmail(person.email()).isEmpty())
                .forEach(person -> accounts.add(person, hash));
    }

    private static void person(String email, String name, String firm, @Nullable String organisationId, Role... roles) {
        PEOPLE.put(email, new NewAccount(email, name, PASSWORD, firm, organisationId, Set.of(roles)));
    }
}
