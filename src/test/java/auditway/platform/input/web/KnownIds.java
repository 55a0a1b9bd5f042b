package auditway.platform.input.web;

import static auditway.Persona.DAVID;

import auditway.HeldAudit;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Control;
import auditway.conduct.finding.FindingDrafts;
import auditway.conduct.finding.Grade;
import auditway.conduct.finding.Wording;
import auditway.platform.people.Accounts;
import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Ids of a person, a partner and things of an audit that no other test knows, by the name or the address that takes them. */
final class KnownIds {

    private KnownIds() {}

    static Map<String, String> of(ApplicationContext context, HeldAudit audit) {
        String mine = UUID.randomUUID().toString().substring(0, 8);
        Organisation partner = context.getBean(Organisations.class)
                .add(new Organisation(
                        "limits-" + mine, "Limits " + mine, "", "", "DE", ZoneId.of("Europe/Berlin"), Set.of()));
        String account = context.getBean(Accounts.class)
                .add(new NewAccount(
                        mine + "@limits.example", "Lim Its", "a long password " + mine, "", null, Set.of(Role.AUDITOR)))
                .id();
        String finding = audit.get(FindingDrafts.class)
                .record(audit.id, Grade.STRENGTH, null, Wording.of("Kept", "", "", "", "", ""), audit.actor(DAVID))
                .id();
        Map<String, String> ids = new HashMap<>(Map.of(
                "auditId",
                audit.id,
                "controlId",
                audit.control(Control.Kind.MANDATORY),
                "person",
                account,
                "form",
                "hold-audit",
                "country",
                "DE",
                "zone",
                "Europe/Berlin",
                "findingId",
                finding));
        ids.put("/partners", partner.id());
        ids.put("/settings/accounts", account);
        ids.put("/findings", finding);
        return ids;
    }
}
