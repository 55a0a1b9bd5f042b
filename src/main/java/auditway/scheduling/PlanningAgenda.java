package auditway.scheduling;

import auditway.audit.AuditDirectory;
import auditway.audit.AuditSchedule;
import auditway.audit.AuditSummary;
import auditway.audit.Criteria;
import auditway.audit.Member;
import auditway.audit.TeamRole;
import auditway.engagement.TeamFitness;
import auditway.people.Actor;
import auditway.programme.Section;
import auditway.refusal.Invalid;
import auditway.workflow.Choice;
import auditway.workflow.Completes;
import auditway.workflow.OpenStep;
import auditway.workflow.Outcome;
import auditway.workflow.Prefills;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Planning the day: who audits which section, from when (phase 4). */
@Component
@Transactional
public class PlanningAgenda {

    /** The agenda by section and auditor (ISO 19011 6.3.2). */
    public record PlanAudit(List<Line> agenda) {

        /** Who audits a section, from when on the partner's clock. */
        public record Line(String section, String auditor, LocalDateTime starts) {}
    }

    private final AuditSchedule schedule;
    private final AuditDirectory audits;
    private final Criteria criteria;
    private final Scheduling scheduling;
    private final TeamFitness fitness;

    PlanningAgenda(
            AuditSchedule schedule,
            AuditDirectory audits,
            Criteria criteria,
            Scheduling scheduling,
            TeamFitness fitness) {
        this.schedule = schedule;
        this.audits = audits;
        this.criteria = criteria;
        this.scheduling = scheduling;
        this.fitness = fitness;
    }

    @Prefills("plan-audit")
    public Map<String, Object> sections(OpenStep step) {
        AuditSummary audit = audits.get(step.auditId());
        List<Member> team = auditors(audit.id());
        Map<String, Object> shown = new HashMap<>(scheduling.agreedSlot(audit));
        List<Section> sections = criteria.of(audit).sections();
        shown.put(
                "sections",
                sections.stream()
                        .map(one -> Choice.of(one.id() + " " + one.title(), one.id()))
                        .toList());
        shown.put(
                "team",
                team.stream().map(one -> Choice.of(one.name(), one.accountId())).toList());
        Instant starts = audit.starts();
        if (starts != null && !team.isEmpty()) {
            String begin = LocalDateTime.ofInstant(starts, audit.zone()).toString();
            shown.put(
                    "agenda",
                    sections.stream()
                            .map(one -> Map.of(
                                    "section", one.id(), "auditor", auditorFor(one, audit, team), "starts", begin))
                            .toList());
        }
        return shown;
    }

    private String auditorFor(Section section, AuditSummary audit, List<Member> team) {
        return team.stream()
                .map(Member::accountId)
                .filter(account -> fitness.incompetent(audit, account, section).isEmpty())
                .findFirst()
                .orElse(team.get(0).accountId());
    }

    @Completes("plan-audit")
    public Outcome plan(PlanAudit plan, OpenStep step, Actor actor) {
        AuditSummary audit = audits.get(step.auditId());
        check(audit, plan);
        schedule.plan(
                audit.id(),
                plan.agenda().stream()
                        .map(line -> new AuditSchedule.Line(
                                line.section(),
                                line.auditor(),
                                line.starts().atZone(audit.zone()).toInstant()))
                        .toList(),
                actor);
        return Outcome.done();
    }

    private void check(AuditSummary audit, PlanAudit plan) {
        Set<String> planned = new HashSet<>();
        for (int number = 0; number < plan.agenda().size(); number++) {
            PlanAudit.Line line = plan.agenda().get(number);
            if (!planned.add(line.section())) {
                throw new Invalid("agenda[" + number + "].section", "This section is planned twice; remove one line.");
            }
            if (!within(audit, line.starts())) {
                throw new Invalid(
                        "agenda[" + number + "].starts", "This lies outside the agreed slot; choose a time within it.");
            }
            requireCompetent(audit, line, "agenda[" + number + "].auditor");
        }
        List<String> missing = criteria.of(audit).sections().stream()
                .filter(section -> !planned.contains(section.id()))
                .map(section -> section.id() + " " + section.title())
                .toList();
        if (!missing.isEmpty()) {
            throw new Invalid("agenda", "Not planned yet: " + String.join(", ", missing) + ". Add a line for each.");
        }
    }

    /** Rule 17: a section goes to somebody who is competent for it, if this partner is audited on it at all. */
    private void requireCompetent(AuditSummary audit, PlanAudit.Line line, String field) {
        fitness.inScope(audit).stream()
                .filter(section -> section.id().equals(line.section()))
                .findFirst()
                .flatMap(section -> fitness.incompetent(audit, line.auditor(), section))
                .ifPresent(sentence -> {
                    throw new Invalid(field, sentence);
                });
    }

    private static boolean within(AuditSummary audit, LocalDateTime time) {
        Instant moment = time.atZone(audit.zone()).toInstant();
        Instant starts = audit.starts();
        Instant ends = audit.ends();
        return starts != null && ends != null && !moment.isBefore(starts) && moment.isBefore(ends);
    }

    private List<Member> auditors(String auditId) {
        return audits.members(auditId).stream()
                .filter(member -> member.role().onTeam() && member.role() != TeamRole.OBSERVER)
                .toList();
    }
}
