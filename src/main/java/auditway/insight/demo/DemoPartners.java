package auditway.insight.demo;

import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.roster.DemoCompetences;
import auditway.platform.people.DemoPeople;
import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Admits the invented partners and opens accounts for their people and for further auditors. */
@Component
@Profile("demo")
class DemoPartners {

    private final Organisations organisations;
    private final DemoPeople people;
    private final DemoCompetences competences;

    DemoPartners(Organisations organisations, DemoPeople people, DemoCompetences competences) {
        this.competences = competences;
        this.organisations = organisations;
        this.people = people;
    }

    void admit(DemoScript script) {
        List<NewAccount> accounts = new ArrayList<>();
        for (DemoScript.Auditor auditor : script.auditors()) {
            accounts.add(account(
                    auditor.email(), auditor.name(), auditor.firm(), null, Role.AUDITOR, Role.TECHNICAL_EXPERT));
        }
        for (DemoScript.Partner partner : script.partners()) {
            organisations.add(new Organisation(
                    partner.id(),
                    partner.name(),
                    partner.about(),
                    partner.address(),
                    partner.country(),
                    ZoneId.of(partner.zone()),
                    Set.copyOf(partner.kinds()),
                    Objects.requireNonNullElse(partner.tier(), "")));
            accounts.add(account(partner, partner.lead(), Role.PARTNER_LEAD));
            accounts.add(account(partner, partner.contributor(), Role.PARTNER_CONTRIBUTOR));
        }
        people.introduce(accounts);
        competences.recognise();
    }

    private static NewAccount account(DemoScript.Partner partner, String person, Role role) {
        return account(partner.email(person), person, partner.name(), partner.id(), role);
    }

    private static NewAccount account(
            String email,
            String name,
            String firm,
            @org.jspecify.annotations.Nullable String organisation,
            Role... roles) {
        return new NewAccount(email, name, DemoPeople.PASSWORD, firm, organisation, Set.of(roles));
    }
}
