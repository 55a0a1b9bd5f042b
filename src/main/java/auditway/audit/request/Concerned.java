package auditway.audit.request;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Member;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom it concerns when an audit takes another course. */
@Component
public class Concerned {

    private final AuditDirectory audits;
    private final Accounts accounts;

    Concerned(AuditDirectory audits, Accounts accounts) {
        this.audits = audits;
        this.accounts = accounts;
    }

    /** Accounts of everybody appointed, the coordinators and the partner's leads, without whoever did it. */
    public Set<String> of(String auditId, Actor doer) {
        Stream<String> members = audits.members(auditId).stream().map(Member::accountId);
        Stream<String> coordinators =
                accounts.withRole(Role.COORDINATOR).stream().map(Account::id);
        Stream<String> leads =
                accounts.leadsOf(audits.get(auditId).organisationId()).stream().map(Account::id);
        return Stream.of(members, coordinators, leads)
                .flatMap(ids -> ids)
                .filter(id -> !id.equals(doer.accountId()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
