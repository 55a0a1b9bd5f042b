package auditway.platform.people.web;

import auditway.platform.calendar.PlaceZones;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes over the time zone of the browser a person signs in with, where they have not chosen one yet. */
@Component
class BrowserZone {

    private final Accounts accounts;

    BrowserZone(Accounts accounts) {
        this.accounts = accounts;
    }

    void suggested(String accountId, @Nullable String zone) {
        if (zone == null || accounts.find(accountId).map(Account::zone).isPresent()) {
            return;
        }
        PlaceZones.readOwn(zone).ifPresent(known -> accounts.chooseZone(accountId, known));
    }
}
