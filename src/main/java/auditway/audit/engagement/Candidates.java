package auditway.audit.engagement;

import auditway.audit.audit.AuditSummary;
import auditway.audit.engagement.TeamFitness.Away;
import auditway.catalogue.programme.Section;
import auditway.catalogue.roster.Qualification;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Role;
import auditway.platform.workflow.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private final TeamRules rules;

    Candidates(Accounts accounts, TeamFitness fitness, Qualification qualification, TeamRules rules) {
        this.accounts = accounts;
        this.fitness = fitness;
        this.qualification = qualification;
        this.rules = rules;
    }

    /** For the team, who may audit it and for which of the sections in scope. */
    List<Map<String, Object>> forTeam(AuditSummary audit) {
        return offered(audit, Optional.empty());
    }

    /** The same for its lead, with the one who led the last two audits of this partner. */
    List<Map<String, Object>> forLead(AuditSummary audit) {
        return offered(audit, rules.ledLastTwo(audit));
    }

    private List<Map<String, Object>> offered(AuditSummary audit, Optional<String> ledLastTwo) {
        List<Account> people = accounts.withRole(Role.AUDITOR, Role.TECHNICAL_EXPERT);
        List<String> ids = people.stream().map(Account::id).toList();
        LocalDate day = fitness.day(audit);
        List<Section> inScope = fitness.inScope(audit);
        Map<String, List<Section>> lacking = qualification.lacking(fitness.programmeId(audit), inScope, ids, day);
        Map<String, Independence> declared = fitness.declared(audit);
        Map<String, Away> away = fitness.awayByAccount(audit, ids);
        return people.stream()
                .map(person -> candidate(
                        person,
                        Optional.ofNullable(declared.get(person.id())),
                        Optional.ofNullable(away.get(person.id())),
                        lacking.getOrDefault(person.id(), inScope),
                        inScope,
                        ledLastTwo.filter(person.id()::equals).isPresent()))
                .sorted(Comparator.comparing(Candidate::barred)
                        .thenComparing(Candidate::covered, Comparator.reverseOrder()))
                .map(Candidate::choice)
                .toList();
    }

    private static Candidate candidate(
            Account person,
            Optional<Independence> advice,
            Optional<Away> away,
            List<Section> lacking,
            List<Section> inScope,
            boolean ledLastTwo) {
        List<String> remarks = new ArrayList<>();
        advice.ifPresent(given -> remarks.add("advised this partner for pay" + given.until()));
        if (ledLastTwo) {
            remarks.add("led the last two audits of this partner");
        }
        away.ifPresent(absent -> remarks.add("absent " + absent.days()));
        if (!lacking.isEmpty()) {
            remarks.add(competence(lacking, inScope));
        }
        String told = remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")";
        boolean barred =
                ledLastTwo || advice.isPresent() || away.filter(Away::always).isPresent();
        return new Candidate(person, barred, inScope.size() - lacking.size(), told);
    }

    /** "not competent for sections 5, 9"; the sections a person is competent for where those are fewer. */
    private static String competence(List<Section> lacking, List<Section> inScope) {
        if (lacking.size() == inScope.size()) {
            return "not competent for any section";
        }
        List<Section> held =
                inScope.stream().filter(section -> !lacking.contains(section)).toList();
        return held.size() < lacking.size()
                ? "competent for " + named(held) + " only"
                : "not competent for " + named(lacking);
    }

    private static String named(List<Section> sections) {
        return (sections.size() == 1 ? "section " : "sections ")
                + sections.stream().map(Section::id).collect(Collectors.joining(", "));
    }

    /** For the technical review or the decision. */
    List<Map<String, Object>> withRole(Role role) {
        return accounts.withRole(role).stream()
                .map(person -> new Candidate(person, false, 0, "").choice())
                .toList();
    }
}
