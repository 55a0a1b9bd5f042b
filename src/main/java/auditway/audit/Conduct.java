package auditway.audit;

import static auditway.audit.Eligibility.said;

import auditway.people.Actor;
import auditway.programme.Section;
import auditway.refusal.Invalid;
import auditway.workflow.Completes;
import auditway.workflow.OpenStep;
import auditway.workflow.Outcome;
import auditway.workflow.Prefills;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Planning the day, holding its meetings, and closing the audit: phases 4, 5 and 10. */
@Component
@Transactional
public class Conduct {

    /** The agenda by section and auditor (ISO 19011 6.3.2). */
    public record PlanAudit(List<Line> agenda) {

        /** Who audits a section, from when on the partner's clock. */
        public record Line(String section, String auditor, LocalDateTime starts) {}
    }

    /** Opening meeting (ISO 19011 6.4.3). */
    public record HoldOpeningMeeting(
            LocalDateTime heldAt,
            String attendance,
            @Nullable String notes) {}

    /** Closing meeting (ISO 19011 6.4.10): provisional findings, no result, no score. */
    public record HoldClosingMeeting(
            LocalDateTime heldAt,
            String attendance,
            boolean presented,
            @Nullable String notes) {}

    /** The coordinator's last word. */
    public record CloseAudit(boolean confirmed, @Nullable String remark) {}

    private final AuditBook book;
    private final AuditTables tables;
    private final AuditDirectory audits;
    private final Criteria criteria;
    private final Scheduling scheduling;
    private final TeamFitness fitness;
    private final Clock clock;

    Conduct(
            AuditBook book,
            AuditTables tables,
            AuditDirectory audits,
            Criteria criteria,
            Scheduling scheduling,
            TeamFitness fitness,
            Clock clock) {
        this.book = book;
        this.tables = tables;
        this.audits = audits;
        this.criteria = criteria;
        this.scheduling = scheduling;
        this.fitness = fitness;
        this.clock = clock;
    }

    @Prefills("plan-audit")
    public Map<String, Object> sections(OpenStep step) {
        AuditSummary audit = audits.get(step.auditId());
        List<Member> team = auditors(audit.id());
        Map<String, Object> shown = new HashMap<>(scheduling.agreedSlot(audit.id()));
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
        tables.clearAgenda(audit.id());
        plan.agenda()
                .forEach(line -> tables.plan(
                        audit.id(),
                        line.section(),
                        line.auditor(),
                        line.starts().atZone(audit.zone()).toInstant()));
        book.change(audit.id(), actor, "Audit planned", "", change -> {});
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

    @Prefills("hold-opening-meeting")
    public Map<String, Object> opening(OpenStep step) {
        return now(step);
    }

    @Completes("hold-opening-meeting")
    public Outcome open(HoldOpeningMeeting meeting, OpenStep step, Actor actor) {
        book.reached(step.auditId(), Milestone.OPENING_MEETING, held(step, meeting.heldAt()));
        book.change(step.auditId(), actor, "Opening meeting held", said(meeting.notes()), audit -> {});
        return Outcome.done();
    }

    @Prefills("hold-closing-meeting")
    public Map<String, Object> closing(OpenStep step) {
        return now(step);
    }

    @Completes("hold-closing-meeting")
    public Outcome conclude(HoldClosingMeeting meeting, OpenStep step, Actor actor) {
        Instant held = held(step, meeting.heldAt());
        if (audits.milestone(step.auditId(), Milestone.OPENING_MEETING)
                .filter(held::isBefore)
                .isPresent()) {
            throw new Invalid("heldAt", "The closing meeting lies before the opening meeting; choose a later time.");
        }
        book.reached(step.auditId(), Milestone.CLOSING_MEETING, held);
        book.change(step.auditId(), actor, "Closing meeting held", said(meeting.notes()), audit -> {});
        return Outcome.done();
    }

    @Completes("close-audit")
    public Outcome close(CloseAudit last, OpenStep step, Actor actor) {
        Instant now = clock.instant();
        book.reached(step.auditId(), Milestone.CLOSED, now);
        book.change(step.auditId(), actor, "Audit closed", said(last.remark()), audit -> audit.close(now));
        return Outcome.done();
    }

    private Map<String, Object> now(OpenStep step) {
        ZoneId zone = audits.get(step.auditId()).zone();
        return Map.of(
                "heldAt",
                LocalDateTime.now(clock.withZone(zone))
                        .withSecond(0)
                        .withNano(0)
                        .toString());
    }

    private Instant held(OpenStep step, LocalDateTime heldAt) {
        Instant held = heldAt.atZone(audits.get(step.auditId()).zone()).toInstant();
        if (held.isAfter(clock.instant())) {
            throw new Invalid("heldAt", "The meeting lies ahead; complete this once it was held.");
        }
        return held;
    }

    private List<Member> auditors(String auditId) {
        return audits.members(auditId).stream()
                .filter(member -> member.role().onTeam() && member.role() != TeamRole.OBSERVER)
                .toList();
    }
}
