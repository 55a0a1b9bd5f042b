package auditway.audit.request;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Member;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells by mail what became of a request, once for each occasion. */
@Component
public class RequestNews {

    private final AuditDirectory audits;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    RequestNews(AuditDirectory audits, Accounts accounts, ApplicationEventPublisher events) {
        this.audits = audits;
        this.accounts = accounts;
        this.events = events;
    }

    /** Tells these people. */
    public void tell(
            Request request, String occasion, Set<String> accountIds, String heading, List<String> said, String path) {
        events.publishEvent(new Told(
                request.auditId(),
                "%s-%s:%s".formatted(request.kind(), occasion, request.id()),
                accountIds,
                heading,
                said,
                path));
    }

    /** Tells everybody appointed, the coordinators and the partner's leads, but not the person who did it. */
    public void tellAll(Request request, String occasion, Actor doer, String heading, List<String> said) {
        String auditId = request.auditId();
        Stream<String> members = audits.members(auditId).stream().map(Member::accountId);
        Stream<String> coordinators =
                accounts.withRole(Role.COORDINATOR).stream().map(Account::id);
        Set<String> concerned = Stream.of(members, coordinators, leads(request).stream())
                .flatMap(ids -> ids)
                .filter(id -> !id.equals(doer.accountId()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        tell(request, occasion, concerned, heading, said, "/audits/" + auditId);
    }

    /** Accounts of the partner's leads. */
    public Set<String> leads(Request request) {
        return accounts.leadsOf(audits.get(request.auditId()).organisationId()).stream()
                .map(Account::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
