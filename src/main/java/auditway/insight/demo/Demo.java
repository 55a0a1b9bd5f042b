package auditway.insight.demo;

import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.platform.calendar.BusinessCalendars;
import auditway.platform.people.Accounts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty demo: partners, people, and audits in every phase; what is there already stays as it is. */
@Component
@Profile("demo")
@Order(50)
class Demo implements ApplicationRunner {

    private static final String EDITION = "aws-msp-2017";

    private final FirstStart firstStart;
    private final DemoPartners partners;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Editions editions;
    private final BusinessCalendars calendars;
    private final DemoHistory history;
    private final Clock clock;

    Demo(
            FirstStart firstStart,
            DemoPartners partners,
            Organisations organisations,
            Accounts accounts,
            Editions editions,
            BusinessCalendars calendars,
            DemoHistory history,
            Clock clock) {
        this.firstStart = firstStart;
        this.partners = partners;
        this.organisations = organisations;
        this.accounts = accounts;
        this.editions = editions;
        this.calendars = calendars;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        DemoScript script = DemoScript.read();
        boolean empty = organisations.find(script.partners().get(0).id()).isEmpty();
        firstStart.play(empty, () -> play(script));
    }

    private void play(DemoScript script) {
        partners.admit(script);
        Edition edition = editions.get(EDITION);
        DemoAccounts people = new DemoAccounts(script, accounts);
        Instant now = clock.instant();
        List<DemoAudit> audits = script.audits().stream()
                .map(planned -> new DemoAudit(planned, edition, times(planned, now), people))
                .toList();
        history.play(audits, now);
    }

    private Timetable times(DemoScript.Planned planned, Instant now) {
        Organisation partner = organisations.get(planned.partner());
        return Timetable.of(calendars.of(partner.country(), partner.zone()), now, planned.day());
    }
}
