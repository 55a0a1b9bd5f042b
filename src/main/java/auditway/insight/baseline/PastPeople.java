package auditway.insight.baseline;

import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.auditee.PartnerPlaces;
import auditway.insight.baseline.PastReport.Visit;
import auditway.insight.baseline.PastReports.Where;
import auditway.platform.calendar.Countries;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds partner and auditor of a past report among those known here, or takes them in. */
@Component
class PastPeople {

    private final Organisations organisations;
    private final Accounts accounts;
    private final PartnerPlaces places;

    PastPeople(Organisations organisations, Accounts accounts, PartnerPlaces places) {
        this.places = places;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    Organisation partner(PastReport report, Where where) {
        return organisations.byName(report.partner()).orElseGet(() -> admitted(report, where));
    }

    /** The auditor's account; one that was unknown is made without a way to sign in. */
    String auditor(Visit visit) {
        return accounts.all().stream()
                .filter(account -> account.organisationId() == null
                        && account.name().equalsIgnoreCase(visit.auditor())
                        && account.firm().equalsIgnoreCase(visit.firm()))
                .findFirst()
                .map(Account::id)
                .orElseGet(() -> former(visit));
    }

    private Organisation admitted(PastReport report, Where where) {
        var site = report.visit().site() == null ? "" : report.visit().site();
        var country = where.country().isBlank()
                ? Countries.endOf(site).orElseThrow(() -> nowhere(report.partner(), site))
                : where.country();
        var place = places.read(country, where.region(), where.zone());
        return organisations.add(new Organisation(
                "",
                report.partner(),
                String.join("\n\n", report.aboutPartner()),
                site,
                place.country(),
                place.region(),
                place.zone(),
                Set.of(),
                ""));
    }

    private static Invalid nowhere(String partner, String site) {
        return new Invalid(
                "country",
                "The report does not say in which country " + partner + " is"
                        + (site.isEmpty() ? "" : ", only \"" + site + "\"") + "; choose it.");
    }

    private String former(Visit visit) {
        var email = UUID.randomUUID() + "@former.invalid";
        var account = accounts.add(new NewAccount(
                email, visit.auditor(), UUID.randomUUID().toString(), visit.firm(), null, Set.of(Role.AUDITOR)));
        return accounts.activate(account.id(), false).id();
    }
}
