package auditway.audit.engagement;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditProgress;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Wording;
import auditway.audit.engagement.Declarations.Appointment;
import auditway.platform.people.Actor;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The coordinator weighs every interest a member of the team declared that does not bar them, before the partner sees the team
 * (ISO/IEC 17021-1, 5.2): it does not stand in the way, or the member is replaced.
 */
@Component
@Transactional
public class WeighingInterests {

    static final String FORM = "weigh-interests";

    /** The coordinator's word on all interests that wait for one; {@code outcome} is {@code accepted} or {@code replaced}. */
    public record WeighInterests(String outcome, String reason) {}

    /**
     * What a member of a team declared, for the people of the audit side.
     *
     * @param declared in words; empty until declared
     * @param decision what the coordinator decided about it; empty until weighed, or where nothing is to be weighed
     */
    public record Declared(String name, String declared, String decision) {}

    private final Declarations declarations;
    private final InterestDecisions decisions;
    private final AuditDirectory audits;
    private final AuditProgress progress;
    private final DeclaringInterests declaring;
    private final Clock clock;

    WeighingInterests(
            Declarations declarations,
            InterestDecisions decisions,
            AuditDirectory audits,
            AuditProgress progress,
            DeclaringInterests declaring,
            Clock clock) {
        this.declarations = declarations;
        this.decisions = decisions;
        this.audits = audits;
        this.progress = progress;
        this.declaring = declaring;
        this.clock = clock;
    }

    @Prefills(FORM)
    public Map<String, Object> interests(OpenStep step) {
        return Map.of(
                "barredUntil",
                Wording.day(declaring.barredUntil(step.auditId())),
                "interests",
                waiting(step.auditId()).stream()
                        .map(one -> Map.of(
                                "name", one.member().name(),
                                "role", one.member().role().title(),
                                "declared", one.words()))
                        .toList());
    }

    @Completes(FORM)
    public Outcome weigh(WeighInterests word, OpenStep step, Actor actor) {
        List<Appointment> waiting = waiting(step.auditId());
        boolean accepted = word.outcome().equals("accepted");
        String reason = word.reason().strip();
        LocalDate barred = accepted ? null : declaring.barredUntil(step.auditId());
        waiting.forEach(
                one -> decisions.keep(step.auditId(), one, word.outcome(), reason, barred, actor, clock.instant()));
        String about = waiting.stream().map(one -> one.member().name()).collect(Collectors.joining(", "));
        progress.record(
                step.auditId(),
                actor,
                accepted ? "Interests accepted" : "Interests stand in the way",
                about + ": " + reason
                        + (barred == null
                                ? ""
                                : " No place as a substitute in audits of this partner until %s."
                                        .formatted(Wording.day(barred))));
        return Outcome.of(word.outcome());
    }

    /** Whether everybody has declared, nobody is barred, and at least one declared an interest that waits to be weighed. */
    @Transactional(readOnly = true)
    public boolean hasInterestsToWeigh(String auditId) {
        return declaring.isTeamIndependent(auditId) && !waiting(auditId).isEmpty();
    }

    /** Whether the partner may know who is on the team: once all declarations are in and weighed. */
    @Transactional(readOnly = true)
    public boolean isTeamToBeShown(AuditSummary audit) {
        boolean engaging = audit.state() == AuditState.REQUESTED
                || audit.state() == AuditState.ELIGIBILITY
                || audit.state() == AuditState.ENGAGEMENT;
        return !engaging
                || declaring.isTeamIndependent(audit.id())
                        && waiting(audit.id()).isEmpty();
    }

    /** What the members of the team declared and what was decided about it. */
    @Transactional(readOnly = true)
    public List<Declared> declared(String auditId) {
        return team(auditId).stream()
                .map(one -> new Declared(
                        one.member().name(), one.declared() ? one.words() : "", decisions.about(auditId, one)))
                .toList();
    }

    private List<Appointment> waiting(String auditId) {
        return team(auditId).stream()
                .filter(Appointment::hasInterest)
                .filter(one -> !decisions.isAccepted(auditId, one))
                .toList();
    }

    private List<Appointment> team(String auditId) {
        return declarations.appointments(auditId).stream()
                .filter(one -> one.member().role().onTeam())
                .toList();
    }
}
