package auditway.catalogue.roster;

import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Recognises the auditors of the demo and of the tests for every programme. */
@Component
@Profile("demo | test")
@Order(20)
public class DemoCompetences implements ApplicationRunner {

    private final Accounts accounts;
    private final Competences competences;

    DemoCompetences(Accounts accounts, Competences competences) {
        this.accounts = accounts;
        this.competences = competences;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        recognise();
    }

    /** All auditors there are by now and who have nothing recorded yet. */
    public void recognise() {
        for (Account auditor : accounts.withRole(Role.AUDITOR, Role.TECHNICAL_EXPERT)) {
            if (competences.of(List.of(auditor.id())).isEmpty()) {
                competences.add(
                        new Competence(UUID.randomUUID().toString(), auditor.id(), null, null, null), Actor.SYSTEM);
            }
        }
    }
}
