package auditway.catalogue.roster;

import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.web.Dates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Days as a person counts them: by the zone they chose, by that of the installation where they chose none. */
@Component
class PersonsDays {

    private final Accounts accounts;
    private final Dates dates;
    private final Clock clock;

    PersonsDays(Accounts accounts, Dates dates, Clock clock) {
        this.accounts = accounts;
        this.dates = dates;
        this.clock = clock;
    }

    LocalDate today(String accountId) {
        return of(clock.instant(), accountId);
    }

    /** The day on which a moment falls for this person. */
    LocalDate of(Instant moment, String accountId) {
        return LocalDate.ofInstant(moment, zone(accountId));
    }

    private ZoneId zone(String accountId) {
        return accounts.find(accountId).map(Account::zone).orElse(dates.installation());
    }
}
