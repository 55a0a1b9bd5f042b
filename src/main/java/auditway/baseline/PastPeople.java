package auditway.baseline;

import auditway.auditee.Organisation;
import auditway.auditee.Organisations;
import auditway.baseline.PastReport.Visit;
import auditway.people.Account;
import auditway.people.Accounts;
import auditway.people.NewAccount;
import auditway.people.Role;
import auditway.refusal.Invalid;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds partner and auditor of a past report among those known here, or takes them in. */
@Component
class PastPeople {

    private final Organisations organisations;
    private final Accounts accounts;

    PastPeople(Organisations organisations, Accounts accounts) {
        this.organisations = organisations;
        this.accounts = accounts;
    }

    Organisation partner(PastReport report) {
        return organisations.byName(report.partner()).orElseGet(() -> admitted(report));
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

    private Organisation admitted(PastReport report) {
        var site = report.visit().site() == null ? "" : report.visit().site();
        var country = Places.country(site)
                .orElseThrow(() -> new Invalid(
                        LineProblems.FIELD,
                        "The report does not say in which country " + report.partner()
                                + " is; add it under Partners first, then import the report again."));
        return organisations.add(new Organisation(
                ImportedEdition.slug(report.partner()),
                report.partner(),
                String.join("\n\n", report.aboutPartner()),
                site,
                country,
                Places.zone(country),
                Set.of()));
    }

    private String former(Visit visit) {
        var email = UUID.randomUUID() + "@former.invalid";
        var account = accounts.add(new NewAccount(
                email, visit.auditor(), UUID.randomUUID().toString(), visit.firm(), null, Set.of(Role.AUDITOR)));
        return accounts.activate(account.id(), false).id();
    }
}
