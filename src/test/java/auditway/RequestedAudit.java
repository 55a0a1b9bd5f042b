package auditway;

import auditway.audit.audit.AuditRequests;
import auditway.audit.audit.AuditRequests.RequestAudit;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.platform.people.Accounts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/**
 * A fresh audit of a partner of its own, as the coordinator has just requested it; its process runs.
 *
 * @param id its reference
 * @param organisationId the partner, known to no other test
 * @param partner that partner's name
 */
public record RequestedAudit(String id, String organisationId, String partner) {

    public static RequestedAudit in(ApplicationContext context) {
        String organisation = "guest-" + UUID.randomUUID().toString().substring(0, 8);
        String partner = "Partner " + organisation;
        context.getBean(Organisations.class)
                .add(new Organisation(organisation, partner, "", "", "DE", ZoneId.of("Europe/Berlin"), Set.of()));
        LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(60);
        String id = context.getBean(AuditRequests.class)
                .request(
                        new RequestAudit(organisation, "aws-msp-2017", "remote", null, soon, soon.plusDays(10), null),
                        Persona.MARTA.actor(context.getBean(Accounts.class)));
        return new RequestedAudit(id, organisation, partner);
    }
}
