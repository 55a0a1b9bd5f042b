package auditway.insight.demo;

import auditway.catalogue.roster.Absence;
import auditway.catalogue.roster.Absences;
import auditway.catalogue.roster.Competence;
import auditway.catalogue.roster.Competences;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the roster of the demo something to show: an absence ahead, and a competence that ends. */
@Component
@Profile("demo")
@Order(60)
class DemoRoster implements ApplicationRunner {

    private final Accounts accounts;
    private final Absences absences;
    private final Competences competences;
    private final Clock clock;

    DemoRoster(Accounts accounts, Absences absences, Competences competences, Clock clock) {
        this.accounts = accounts;
        this.absences = absences;
        this.competences = competences;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocalDate today = LocalDate.now(clock);
        accounts.byEmail("p.raman@issi.example")
                .filter(priya -> absences.ahead(priya.id()).isEmpty())
                .ifPresent(priya -> absences.record(
                        priya.id(), today.plusDays(45), today.plusDays(56), Absence.Kind.HOLIDAY, "", priya.actor()));
        accounts.byEmail("m.aaen@issi.example").ifPresent(mikkel -> limit(mikkel, today));
    }

    /** He audits one programme, for a year, as the programme manager recorded. */
    private void limit(Account auditor, LocalDate today) {
        List<Competence> all = competences.of(List.of(auditor.id()));
        if (all.stream().anyMatch(one -> one.programmeId() == null)) {
            Actor keeper =
                    accounts.byEmail("h.okafor@programme.example").orElseThrow().actor();
            all.forEach(one -> competences.withdraw(auditor.id(), one.id(), keeper));
            competences.record(auditor.id(), "aws-msp", null, today.plusYears(1), keeper);
        }
    }
}
