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

    private final Premiere premiere;
    private final DemoPartners partners;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Editions editions;
    private final BusinessCalendars calendars;
    private final Chronicle chronicle;
    private final Clock clock;

    Demo(
            Premiere premiere,
            DemoPartners partners,
            Organisations organisations,
            Accounts accounts,
            Editions editions,
            BusinessCalendars calendars,
            Chronicle chronicle,
            Clock clock) {
        this.premiere = premiere;
        this.partners = partners;
        this.organisations = organisations;
        this.accounts = accounts;
        this.editions = editions;
        this.calendars = calendars;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Script script = Script.read();
        boolean empty = organisations.find(script.partners().get(0).id()).isEmpty();
        premiere.play(empty, () -> play(script));
    }

    private void play(Script script) {
        partners.admit(script);
        Edition edition = editions.get(EDITION);
        Cast cast = new Cast(script, accounts);
        Instant now = clock.instant();
        List<AuditPlay> plays = script.audits().stream()
                .map(story -> new AuditPlay(story, edition, times(story, now), cast))
                .toList();
        chronicle.play(plays, now);
    }

    private Timetable times(Script.Story story, Instant now) {
        Organisation partner = organisations.get(story.partner());
        return Timetable.of(calendars.of(partner.country(), partner.zone()), now, story.day());
    }
}
