package auditway.insight.notification.occasion;

import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.platform.inbox.ReminderPolicy;
import auditway.platform.people.Account;
import auditway.platform.web.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The hour of the digest by the clock a person has chosen, else the partner's for its people and the installation's for others. */
@Component
class PersonalClock {

    private final Organisations organisations;
    private final Dates dates;
    private final ReminderPolicy policy;

    PersonalClock(Organisations organisations, Dates dates, ReminderPolicy policy) {
        this.organisations = organisations;
        this.dates = dates;
        this.policy = policy;
    }

    /** The digest's hour on the day it is now for them. */
    Instant today(Account account, Instant now) {
        ZoneId zone = zone(account);
        return at(LocalDate.ofInstant(now, zone), zone);
    }

    /** The digest's hour that comes next for them. */
    Instant next(Account account, Instant now) {
        ZoneId zone = zone(account);
        Instant today = today(account, now);
        return today.isAfter(now) ? today : at(LocalDate.ofInstant(now, zone).plusDays(1), zone);
    }

    private Instant at(LocalDate day, ZoneId zone) {
        return day.atTime(policy.digestAt()).atZone(zone).toInstant();
    }

    private ZoneId zone(Account account) {
        return Optional.ofNullable(account.zone())
                .or(() -> Optional.ofNullable(account.organisationId())
                        .flatMap(organisations::find)
                        .map(Organisation::zone))
                .orElseGet(dates::installation);
    }
}
