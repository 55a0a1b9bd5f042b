package auditway.conduct.finding;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Member;
import auditway.audit.audit.SecondLookers;
import auditway.audit.audit.TeamRole;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Role;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The second look belongs to those of the team who drafted none of the mandatory findings. Where each drafted one, they look at one
 * another's; where nobody else is on the team, a programme manager looks.
 */
@Component
class SecondLookersOfTeam implements SecondLookers {

    private static final Set<TeamRole> AUDITING =
            Set.of(TeamRole.LEAD_AUDITOR, TeamRole.AUDITOR, TeamRole.TECHNICAL_EXPERT);

    private final FindingStore store;
    private final AuditDirectory audits;
    private final Accounts accounts;

    SecondLookersOfTeam(FindingStore store, AuditDirectory audits, Accounts accounts) {
        this.store = store;
        this.audits = audits;
        this.accounts = accounts;
    }

    @Override
    public List<String> of(String auditId) {
        List<Member> team = audits.members(auditId).stream()
                .filter(member -> AUDITING.contains(member.role()))
                .toList();
        List<String> drafters = drafters(auditId);
        if (drafters.isEmpty()) {
            return firstOf(ids(team, member -> member.role() != TeamRole.LEAD_AUDITOR), ids(team, member -> true));
        }
        List<String> others = ids(team, member -> !drafters.contains(member.accountId()));
        List<String> oneAnothers =
                ids(team, member -> drafters.stream().anyMatch(by -> !by.equals(member.accountId())));
        return firstOf(
                others,
                oneAnothers,
                accounts.withRole(Role.PROGRAMME_MANAGER).stream()
                        .map(Account::id)
                        .toList());
    }

    private List<String> drafters(String auditId) {
        return store.findByAuditIdAndStandingNotOrderByOrdinal(auditId, Finding.Standing.WITHDRAWN).stream()
                .filter(finding -> finding.grade() == Grade.MANDATORY)
                .map(Finding::wordedBy)
                .toList();
    }

    private static List<String> ids(List<Member> team, Predicate<Member> wanted) {
        return team.stream().filter(wanted).map(Member::accountId).distinct().toList();
    }

    @SafeVarargs
    private static List<String> firstOf(List<String>... choices) {
        return List.of(choices).stream()
                .filter(choice -> !choice.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
