package auditway.insight.notification.occasion;

import auditway.audit.audit.Member;
import auditway.insight.notification.Mail.Recipient;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who a mail about an audit goes to. */
@Component
class Recipients {

    private final Accounts accounts;

    Recipients(Accounts accounts) {
        this.accounts = accounts;
    }

    static Recipient of(Account account) {
        return new Recipient(account.id(), account.name(), account.email());
    }

    /** The partner's leads. */
    List<Recipient> leadsOf(String organisationId) {
        return accounts.leadsOf(organisationId).stream().map(Recipients::of).toList();
    }

    /** Everybody appointed to an audit, once each. */
    List<Recipient> members(List<Member> members) {
        return members.stream()
                .map(Member::accountId)
                .distinct()
                .flatMap(id -> accounts.find(id).stream())
                .filter(Account::active)
                .map(Recipients::of)
                .toList();
    }

    /** One of the partner's people, or its leads where there is nobody by that id. */
    List<Recipient> ownerOrLeads(String accountId, String organisationId) {
        return accounts.find(accountId)
                .filter(Account::active)
                .map(account -> List.of(of(account)))
                .orElseGet(() -> leadsOf(organisationId));
    }
}
