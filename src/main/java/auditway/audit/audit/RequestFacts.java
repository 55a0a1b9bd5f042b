package auditway.audit.audit;

import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Editions;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who requested an audit, when and why, and when its partner's next full audit opens by itself. */
@Component
class RequestFacts {

    private final Audits audits;
    private final RequestRules rules;
    private final Organisations organisations;
    private final Editions editions;
    private final Accounts accounts;

    RequestFacts(Audits audits, RequestRules rules, Organisations organisations, Editions editions, Accounts accounts) {
        this.audits = audits;
        this.rules = rules;
        this.organisations = organisations;
        this.editions = editions;
        this.accounts = accounts;
    }

    Map<String, Object> of(AuditSummary audit) {
        Audit.Request request = audits.get(audit.id()).request();
        Map<String, Object> shown = new HashMap<>();
        shown.put("requestedBy", accounts.find(request.by()).map(Account::name).orElse("Auditway"));
        shown.put("requestedOn", Wording.day(LocalDate.ofInstant(request.at(), audit.zone())));
        Eligibility.putIfKnown(shown, "requestReason", request.reason());
        rules.opens(organisations.get(audit.organisationId()), editions.get(audit.editionId()))
                .ifPresent(day -> shown.put("opens", Wording.day(day)));
        return shown;
    }
}
