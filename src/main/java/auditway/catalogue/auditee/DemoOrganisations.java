package auditway.catalogue.auditee;

import java.time.ZoneId;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The partner of the published report, in the demo and in tests. */
@Component
@Profile("demo | test")
@Order(5)
class DemoOrganisations implements ApplicationRunner {

    private final Organisations organisations;

    DemoOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (organisations.find("tecracer").isEmpty()) {
            organisations.add(new Organisation(
                    "tecracer",
                    "tecRacer",
                    "tecRacer plans, builds and runs workloads on Amazon Web Services for companies in Germany, "
                            + "Austria and Switzerland, trains their people, and resells the services it manages.",
                    "Hannover, Germany",
                    "DE",
                    ZoneId.of("Europe/Berlin"),
                    Set.of("reseller"),
                    "Premier"));
        }
    }
}
