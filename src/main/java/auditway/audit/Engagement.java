package auditway.audit;

import static auditway.audit.Eligibility.said;

import auditway.people.Actor;
import auditway.people.Role;
import auditway.workflow.Completes;
import auditway.workflow.OpenStep;
import auditway.workflow.Outcome;
import auditway.workflow.Prefills;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finding a team that partner and rules accept: phase 2. */
@Component
@Transactional
public class Engagement {

    /** The coordinator's appointment. */
    public record AppointTeam(
            String leadAuditor, @Nullable List<TeamLine> members, String technicalReviewer, String decisionMaker) {

        /** Somebody beside the lead auditor. */
        public record TeamLine(String member, TeamRole role) {}

        List<TeamLine> others() {
            return members == null ? List.of() : members;
        }
    }

    /** What the partner says to the team. */
    public record ReviewTeam(String outcome, @Nullable String reason) {}

    private final AuditBook book;
    private final AuditTables tables;
    private final AuditDirectory audits;
    private final TeamRules rules;
    private final Candidates candidates;
    private final AnswersOnFile answers;
    private final DeclaringInterests interests;

    Engagement(
            AuditBook book,
            AuditTables tables,
            AuditDirectory audits,
            TeamRules rules,
            Candidates candidates,
            AnswersOnFile answers,
            DeclaringInterests interests) {
        this.book = book;
        this.tables = tables;
        this.audits = audits;
        this.rules = rules;
        this.candidates = candidates;
        this.answers = answers;
        this.interests = interests;
    }

    @Prefills("appoint-team")
    public Map<String, Object> choices(OpenStep step) {
        Map<String, Object> shown = new HashMap<>(answers.latest(step.auditId(), "appoint-team"));
        shown.put("auditors", candidates.forTeam(audits.get(step.auditId())));
        shown.put("reviewers", candidates.withRole(Role.TECHNICAL_REVIEWER));
        shown.put("deciders", candidates.withRole(Role.DECISION_MAKER));
        Eligibility.putIfKnown(shown, "objection", objection(step.auditId()));
        return shown;
    }

    @Completes("appoint-team")
    public Outcome appoint(AppointTeam team, OpenStep step, Actor actor) {
        rules.check(audits.get(step.auditId()), team);
        Map<TeamRole, List<String>> appointed = new LinkedHashMap<>();
        appointed.put(TeamRole.LEAD_AUDITOR, List.of(team.leadAuditor()));
        team.others()
                .forEach(line -> appointed
                        .computeIfAbsent(line.role(), role -> new ArrayList<>())
                        .add(line.member()));
        appointed.put(TeamRole.TECHNICAL_REVIEWER, List.of(team.technicalReviewer()));
        appointed.put(TeamRole.DECISION_MAKER, List.of(team.decisionMaker()));
        tables.appoint(step.auditId(), appointed);
        book.change(step.auditId(), actor, "Team appointed", "", Audit::proposeTeam);
        return Outcome.done();
    }

    @Prefills("review-team")
    public Map<String, Object> team(OpenStep step) {
        List<Map<String, Object>> team = members(step.auditId()).stream()
                .map(AuditTables.Appointment::member)
                .map(member -> Map.<String, Object>of(
                        "name",
                        member.name(),
                        "firm",
                        member.firm(),
                        "role",
                        member.role().title()))
                .toList();
        return Map.of("team", team);
    }

    @Completes("review-team")
    public Outcome review(ReviewTeam answer, OpenStep step, Actor actor) {
        if (answer.outcome().equals("accepted")) {
            book.change(step.auditId(), actor, "Team accepted", "", Audit::acceptTeam);
        } else {
            book.change(step.auditId(), actor, "Team objected to", said(answer.reason()), Audit::objectToTeam);
        }
        return Outcome.of(answer.outcome());
    }

    /** The partner kept silent until the objection window closed: silence is acceptance. */
    public void acceptBySilence(String auditId) {
        book.change(
                auditId,
                Actor.SYSTEM,
                "Team accepted",
                "The partner raised no objection before the window closed.",
                Audit::acceptTeam);
    }

    /** Accounts of the audit team, each of whom declares interests. */
    @Transactional(readOnly = true)
    public List<String> teamMembers(String auditId) {
        return members(auditId).stream()
                .map(appointment -> appointment.member().accountId())
                .toList();
    }

    private List<AuditTables.Appointment> members(String auditId) {
        return tables.appointments(auditId).stream()
                .filter(appointment -> appointment.member().role().onTeam())
                .toList();
    }

    private String objection(String auditId) {
        String barred = String.join(" ", interests.barred(auditId));
        return barred.isEmpty() ? answers.latest(auditId, "review-team", "reason") : barred;
    }
}
