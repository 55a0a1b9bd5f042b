package auditway.audit.engagement;

import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Slot;
import auditway.audit.audit.TeamRole;
import auditway.audit.engagement.Engagement.AppointTeam;
import auditway.audit.engagement.Engagement.AppointTeam.TeamLine;
import auditway.platform.people.Accounts;
import auditway.platform.refusal.Invalid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may be appointed, and together with whom (rules 16 to 18). */
@Component
class TeamRules {

    private static final int LEADS_IN_A_ROW = 2;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final TeamFitness fitness;

    TeamRules(JdbcClient jdbc, Accounts accounts, TeamFitness fitness) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.fitness = fitness;
    }

    /** @throws Invalid naming each field that breaks a rule */
    void check(AuditSummary audit, AppointTeam team) {
        List<Invalid.Problem> problems = new ArrayList<>();
        fitness.oneAtATime(Stream.concat(
                        Stream.of(team.leadAuditor()), team.others().stream().map(TeamLine::member))
                .toList());
        Set<String> onTeam = new HashSet<>(Set.of(team.leadAuditor()));
        for (int line = 0; line < team.others().size(); line++) {
            if (!onTeam.add(team.others().get(line).member())) {
                problems.add(new Invalid.Problem(
                        "members[" + line + "].member", "This person is on the team already; choose another."));
            }
        }
        if (team.others().stream().map(TeamLine::role).noneMatch(role -> role != TeamRole.OBSERVER)) {
            problems.add(new Invalid.Problem(
                    "members", "Add a second auditor or technical expert, who takes the second look at findings."));
        }
        apart(onTeam, "technicalReviewer", team.technicalReviewer(), "technical reviewer", problems);
        apart(onTeam, "decisionMaker", team.decisionMaker(), "decision maker", problems);
        ledTwice(audit, team.leadAuditor())
                .ifPresent(sentence -> problems.add(new Invalid.Problem("leadAuditor", sentence)));
        unfit(audit, "leadAuditor", team.leadAuditor()).ifPresent(problems::add);
        List<String> auditors = new ArrayList<>(List.of(team.leadAuditor()));
        for (int line = 0; line < team.others().size(); line++) {
            TeamLine other = team.others().get(line);
            unfit(audit, "members[" + line + "].member", other.member()).ifPresent(problems::add);
            if (other.role() != TeamRole.OBSERVER) {
                auditors.add(other.member());
            }
        }
        fitness.uncovered(audit, auditors, fitness.day(audit))
                .ifPresent(sentence -> problems.add(new Invalid.Problem("members", sentence)));
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    /** What keeps a person from this team, regardless of who else is on it: paid advice, another engagement, absence. */
    Optional<Invalid.Problem> unfit(AuditSummary audit, String field, String accountId) {
        Slot slot = audit.slot();
        Optional<String> notFree =
                slot == null ? fitness.away(audit, accountId) : fitness.notFree(audit, List.of(accountId), slot);
        return fitness.barred(audit, accountId)
                .or(() -> notFree.map(sentence -> sentence + "; choose someone else."))
                .map(sentence -> new Invalid.Problem(field, sentence));
    }

    private static void apart(
            Set<String> onTeam, String field, String account, String role, List<Invalid.Problem> problems) {
        if (onTeam.contains(account)) {
            problems.add(new Invalid.Problem(
                    field, "The " + role + " may not be on the team; choose someone who does not audit."));
        }
    }

    /** Rule 17: the same lead audits a partner at most twice in a row. */
    Optional<String> ledTwice(AuditSummary audit, String lead) {
        return ledLastTwo(audit)
                .filter(lead::equals)
                .map(same -> "%s led the last two audits of %s; choose another lead auditor."
                        .formatted(accounts.get(same).name(), audit.partner()));
    }

    /** Who led the last two audits of this partner, if one person did. */
    Optional<String> ledLastTwo(AuditSummary audit) {
        List<String> leads = lastLeads(audit.organisationId());
        return leads.size() == LEADS_IN_A_ROW && leads.stream().distinct().count() == 1
                ? Optional.of(leads.get(0))
                : Optional.empty();
    }

    private List<String> lastLeads(String organisationId) {
        return jdbc.sql("""
                        select p.account_id from audit a join audit_appointment p on p.audit_id = a.id
                        where a.organisation_id = :organisation and a.state = 'CLOSED' and p.role = 'LEAD_AUDITOR'
                        order by a.starts desc limit %d
                        """.formatted(LEADS_IN_A_ROW))
                .params(Map.of("organisation", organisationId))
                .query(String.class)
                .list();
    }
}
