package auditway.audit.engagement;

import auditway.audit.audit.Appointing;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Member;
import auditway.audit.audit.TeamRole;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

        /** A person beside the lead auditor. */
        public record TeamLine(String member, TeamRole role) {}

        List<TeamLine> others() {
            return members == null ? List.of() : members;
        }
    }

    /** What the partner says to the team. */
    public record ReviewTeam(String outcome, @Nullable String reason) {}

    /** Forms that say why a team cannot stay, the newest counts. */
    private static final Set<String> OBJECTIONS = Set.of("review-team", WeighingInterests.FORM);

    private final Appointing appointing;
    private final AuditDirectory audits;
    private final TeamRules rules;
    private final Candidates candidates;
    private final DeclaringInterests interests;

    Engagement(
            Appointing appointing,
            AuditDirectory audits,
            TeamRules rules,
            Candidates candidates,
            DeclaringInterests interests) {
        this.appointing = appointing;
        this.audits = audits;
        this.rules = rules;
        this.candidates = candidates;
        this.interests = interests;
    }

    @Prefills("appoint-team")
    public Map<String, Object> choices(OpenStep step) {
        Map<String, Object> shown = new HashMap<>(audits.latestAnswers(step.auditId(), "appoint-team"));
        AuditSummary audit = audits.get(step.auditId());
        shown.put("leads", candidates.forLead(audit));
        shown.put("auditors", candidates.forTeam(audit));
        shown.put("reviewers", candidates.withRole(Role.TECHNICAL_REVIEWER));
        shown.put("deciders", candidates.withRole(Role.DECISION_MAKER));
        String objection = objection(step.auditId());
        if (!objection.isBlank()) {
            shown.put("objection", objection);
        }
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
        appointing.proposeTeam(step.auditId(), appointed, actor);
        return Outcome.done();
    }

    @Prefills("review-team")
    public Map<String, Object> team(OpenStep step) {
        List<Map<String, Object>> team = members(step.auditId()).stream()
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
            appointing.acceptTeam(step.auditId(), "", actor);
        } else {
            appointing.objectToTeam(step.auditId(), Objects.requireNonNullElse(answer.reason(), ""), actor);
        }
        return Outcome.of(answer.outcome());
    }

    /** The partner kept silent until the objection window closed: silence is acceptance. */
    public void acceptBySilence(String auditId) {
        appointing.acceptTeam(auditId, "The partner raised no objection before the window closed.", Actor.SYSTEM);
    }

    /** Accounts of the audit team, each of whom declares interests. */
    @Transactional(readOnly = true)
    public List<String> teamMembers(String auditId) {
        return members(auditId).stream().map(Member::accountId).toList();
    }

    private List<Member> members(String auditId) {
        return audits.members(auditId).stream()
                .filter(member -> member.role().onTeam())
                .toList();
    }

    private String objection(String auditId) {
        String barred = String.join(" ", interests.barred(auditId));
        if (!barred.isEmpty()) {
            return barred;
        }
        return audits.answers(auditId).stream()
                .filter(kept -> OBJECTIONS.contains(kept.form()))
                .filter(kept -> !"accepted".equals(kept.answers().get("outcome")))
                .findFirst()
                .map(kept -> String.valueOf(kept.answers().getOrDefault("reason", "")))
                .orElse("");
    }
}
