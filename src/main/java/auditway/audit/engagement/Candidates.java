package auditway.audit.engagement;

import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.TeamRole;
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

    /** With more sections than these, they are not named one by one where all of them are meant. */
    private static final int MANY = 4;

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
        return offered(audit, auditors(), fitness.inScope(audit), Optional.empty());
    }

    /** The same for its lead, with the one who led the last two audits of this partner. */
    List<Map<String, Object>> forLead(AuditSummary audit) {
        return offered(audit, auditors(), fitness.inScope(audit), rules.ledLastTwo(audit));
    }

    /** For the place of a member, who of these could take it; {@code wanted} are the sections that nobody else covers then. */
    List<Map<String, Object>> forPlace(AuditSummary audit, TeamRole role, List<Account> people, List<Section> wanted) {
        return role.onTeam()
                ? offered(
                        audit,
                        people,
                        wanted,
                        role == TeamRole.LEAD_AUDITOR ? rules.ledLastTwo(audit) : Optional.empty())
                : plain(people);
    }

    private List<Account> auditors() {
        return accounts.withRole(Role.AUDITOR, Role.TECHNICAL_EXPERT);
    }

    private List<Map<String, Object>> offered(
            AuditSummary audit, List<Account> people, List<Section> inScope, Optional<String> ledLastTwo) {
        List<String> ids = people.stream().map(Account::id).toList();
        LocalDate day = fitness.day(audit);
        Map<String, List<Section>> lacking = qualification.lacking(fitness.programmeId(audit), inScope, ids, day);
        Map<String, Independence> declared = fitness.declared(audit);
        Map<String, Away> away = fitness.awayByAccount(audit, ids);
        Map<String, String> engaged = fitness.engagedByAccount(audit, ids);
        return people.stream()
                .map(person -> candidate(
                        person,
                        Optional.ofNullable(declared.get(person.id())),
                        Optional.ofNullable(away.get(person.id())),
                        Optional.ofNullable(engaged.get(person.id())),
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
            Optional<String> engaged,
            List<Section> lacking,
            List<Section> inScope,
            boolean ledLastTwo) {
        List<String> remarks = new ArrayList<>();
        advice.ifPresent(given -> remarks.add("advised this partner for pay" + given.until()));
        if (ledLastTwo) {
            remarks.add("led the last two audits of this partner");
        }
        engaged.ifPresent(remarks::add);
        away.ifPresent(absent -> remarks.add("absent " + absent.days()));
        if (!lacking.isEmpty()) {
            remarks.add(competence(lacking, inScope));
        }
        String told = remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")";
        boolean barred = ledLastTwo
                || advice.isPresent()
                || engaged.isPresent()
                || away.filter(Away::always).isPresent();
        return new Candidate(person, barred, inScope.size() - lacking.size(), told);
    }

    /** "not competent for sections 5, 9"; the sections a person is competent for where those are fewer. */
    private static String competence(List<Section> lacking, List<Section> wanted) {
        List<Section> held =
                wanted.stream().filter(section -> !lacking.contains(section)).toList();
        if (held.isEmpty() && lacking.size() > MANY) {
            return "not competent for any section";
        }
        return !held.isEmpty() && held.size() < lacking.size()
                ? "competent for " + named(held) + " only"
                : "not competent for " + named(lacking);
    }

    private static String named(List<Section> sections) {
        return (sections.size() == 1 ? "section " : "sections ")
                + sections.stream().map(Section::id).collect(Collectors.joining(", "));
    }

    /** For the technical review or the decision. */
    List<Map<String, Object>> withRole(Role role) {
        return plain(accounts.withRole(role));
    }

    private static List<Map<String, Object>> plain(List<Account> people) {
        return people.stream()
                .map(person -> new Candidate(person, false, 0, "").choice())
                .toList();
    }
}
