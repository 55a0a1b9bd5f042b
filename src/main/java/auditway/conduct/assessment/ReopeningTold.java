package auditway.conduct.assessment;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Member;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.Told;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells by mail that submitted answers change: the auditors who have read them, and the partner's people who give them. */
@Component
class ReopeningTold {

    private static final Set<TeamRole> READERS =
            Set.of(TeamRole.LEAD_AUDITOR, TeamRole.AUDITOR, TeamRole.TECHNICAL_EXPERT);

    private final AuditDirectory audits;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReopeningTold(AuditDirectory audits, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.audits = audits;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    void opened(AuditSummary audit, Collection<String> controls, String why, Actor by) {
        Stream<String> partner = accounts.ofOrganisation(audit.organisationId()).stream()
                .filter(one -> one.is(Role.PARTNER_LEAD) || one.is(Role.PARTNER_CONTRIBUTOR))
                .map(Account::id);
        publish(
                audit,
                "answers-reopened:",
                Stream.concat(auditors(audit), partner),
                by,
                "Answers open again",
                List.of(
                        by.name() + " has opened submitted answers again: " + String.join(", ", controls) + ".",
                        "Reason: " + why,
                        "What was submitted before stays until it is changed; the audit is not found ready before the answers are submitted again."));
    }

    void submitted(AuditSummary audit, Collection<String> controls, Actor by) {
        publish(
                audit,
                "answers-submitted-again:",
                auditors(audit),
                by,
                "Answers submitted again",
                List.of(by.name() + " has submitted answers again: "
                        + controls.stream().sorted().collect(Collectors.joining(", ")) + "."));
    }

    private Stream<String> auditors(AuditSummary audit) {
        return audits.members(audit.id()).stream()
                .filter(member -> READERS.contains(member.role()))
                .map(Member::accountId);
    }

    private void publish(
            AuditSummary audit, String reason, Stream<String> to, Actor by, String heading, List<String> sentences) {
        Set<String> concerned = to.filter(id -> !id.equals(by.accountId())).collect(Collectors.toSet());
        events.publishEvent(new Told(
                audit.id(),
                reason + audit.id() + ":" + clock.instant(),
                concerned,
                heading,
                sentences,
                "/audits/" + audit.id() + "/self-assessment"));
    }
}
