package auditway.insight.foresight;

import auditway.audit.audit.AuditRequests;
import auditway.audit.audit.AuditRequests.RequestAudit;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A partner that exists in the sandbox only, for looking at an edition before anybody is audited against it. */
@Component
class Stranger {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String NAME = "A partner";

    private final Organisations organisations;
    private final Accounts accounts;
    private final Editions editions;
    private final AuditRequests requests;
    private final Clock clock;

    Stranger(Organisations organisations, Accounts accounts, Editions editions, AuditRequests requests, Clock clock) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.editions = editions;
        this.requests = requests;
        this.clock = clock;
    }

    /** Now, or the beginning of the edition's first day where that is later. */
    Instant firstMoment(String editionId) {
        Instant valid = editions.get(editionId).validFrom().atStartOfDay(ZONE).toInstant();
        Instant now = clock.instant();
        return valid.isAfter(now) ? valid : now;
    }

    /** Joins, and has an audit requested. */
    String requests(String editionId, Actor actor) {
        Edition edition = editions.get(editionId);
        String id = "partner-" + UUID.randomUUID();
        organisations.add(new Organisation(id, NAME, "", "", "DE", ZONE, Set.of(), ""));
        join(id, "Partner lead", Role.PARTNER_LEAD);
        join(id, "Partner contributor", Role.PARTNER_CONTRIBUTOR);
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        LocalDate last = edition.usableUntil();
        return requests.request(
                new RequestAudit(id, editionId, "onSite", NAME, today, last.isBefore(today) ? today : last, null),
                actor);
    }

    private void join(String organisation, String name, Role role) {
        accounts.add(new NewAccount(
                UUID.randomUUID() + "@partner.example",
                name,
                UUID.randomUUID().toString(),
                NAME,
                organisation,
                Set.of(role)));
    }
}
