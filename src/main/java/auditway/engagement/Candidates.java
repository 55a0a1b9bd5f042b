package auditway.engagement;

import auditway.audit.AuditSummary;
import auditway.people.Account;
import auditway.people.Accounts;
import auditway.people.Role;
import auditway.programme.Section;
import auditway.roster.Qualification;
import auditway.workflow.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who can be appointed to an audit, each with what speaks for and against them; who fits best comes first. */
@Component
class Candidates {

    private record Candidate(Account account, boolean barred, int covered, String remarks) {

        private Map<String, Object> choice() {
            String firm = account.firm().isBlank() ? "" : ", " + account.firm();
            return Choice.of(account.name() + firm + remarks, account.id());
        }
    }

    private final Accounts accounts;
    private final TeamFitness fitness;
    private final Qualification qualification;

    Candidates(Accounts accounts, TeamFitness fitness, Qualification qualification) {
        this.accounts = accounts;
        this.fitness = fitness;
        this.qualification = qualification;
    }

    /** For the team, who may audit it and for how many of the sections in scope. */
    List<Map<String, Object>> forTeam(AuditSummary audit) {
        List<Account> people = accounts.withRole(Role.AUDITOR, Role.TECHNICAL_EXPERT);
        List<String> ids = people.stream().map(Account::id).toList();
        LocalDate day = fitness.day(audit);
        List<Section> inScope = fitness.inScope(audit);
        Map<String, Integer> covered = qualification.covered(fitness.programmeId(audit), inScope, ids, day);
        Map<String, Independence> declared = fitness.declared(audit);
        Map<String, String> away = fitness.awayByAccount(audit, ids);
        return people.stream()
                .map(person -> candidate(
                        person,
                        Optional.ofNullable(declared.get(person.id())),
                        Optional.ofNullable(away.get(person.id())),
                        covered.getOrDefault(person.id(), 0),
                        inScope.size()))
                .sorted(Comparator.comparing(Candidate::barred)
                        .thenComparing(Candidate::covered, Comparator.reverseOrder()))
                .map(Candidate::choice)
                .toList();
    }

    private static Candidate candidate(
            Account person, Optional<Independence> advice, Optional<String> away, int covered, int inScope) {
        List<String> remarks = new ArrayList<>();
        advice.ifPresent(given -> remarks.add("advised this partner for pay" + given.until()));
        away.ifPresent(days -> remarks.add("absent " + days));
        if (covered < inScope) {
            remarks.add("competent for %d of %d sections".formatted(covered, inScope));
        }
        String told = remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")";
        return new Candidate(person, advice.isPresent() || away.isPresent(), covered, told);
    }

    /** For the technical review or the decision. */
    List<Map<String, Object>> withRole(Role role) {
        return accounts.withRole(role).stream()
                .map(person -> new Candidate(person, false, 0, "").choice())
                .toList();
    }
}
