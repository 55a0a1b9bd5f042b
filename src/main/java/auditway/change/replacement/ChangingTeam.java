package auditway.change.replacement;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEndedEarly;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Member;
import auditway.audit.audit.TeamRole;
import auditway.audit.engagement.TeamChanges;
import auditway.audit.request.Told;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.workflow.BriefingChanged;
import auditway.platform.workflow.Choice;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From the appointment of a successor to the changed team. */
@Component
@Transactional
public class ChangingTeam {

    /** Who takes the place. */
    public record AppointReplacement(String successor) {}

    private final Replacements replacements;
    private final TeamChanges team;
    private final AuditDirectory audits;
    private final Accounts accounts;
    private final SecondLook look;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangingTeam(
            Replacements replacements,
            TeamChanges team,
            AuditDirectory audits,
            Accounts accounts,
            SecondLook look,
            ApplicationEventPublisher events,
            Clock clock) {
        this.replacements = replacements;
        this.team = team;
        this.audits = audits;
        this.accounts = accounts;
        this.look = look;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(AuditEndedEarly ended) {
        replacements.open(ended.auditId()).ifPresent(open -> replacements.ended(open.id(), clock.instant()));
    }

    @Prefills("appoint-replacement")
    public Map<String, Object> choices(OpenStep step) {
        Replacement open = replacements.get(step.requiredSubject());
        Map<String, Object> shown = new HashMap<>();
        shown.put("who", open.memberName() + ", " + open.role().title());
        shown.put("why", open.reason());
        shown.put(
                "successors",
                team.candidates(open.auditId(), open.role()).stream()
                        .filter(one -> objection(open, one.id()).isEmpty())
                        .map(one -> Choice.of(one.name() + ", " + one.firm(), one.id()))
                        .toList());
        Optional.ofNullable(open.successorId())
                .flatMap(before -> objection(open, before).or(() -> unsuitable(open)))
                .ifPresent(barred -> shown.put("barred", barred));
        return shown;
    }

    private Optional<String> objection(Replacement open, String successor) {
        return Optional.ofNullable(open.objection())
                .filter(reason -> successor.equals(open.successorId()))
                .map(reason -> "The partner objects to %s: %s"
                        .formatted(accounts.get(successor).name(), reason));
    }

    /** Competence, independence, other engagements and absence are looked at as when a team is appointed (rules 16 to 18). */
    @Completes("appoint-replacement")
    public Outcome appoint(AppointReplacement chosen, OpenStep step, Actor actor) {
        Replacement open = replacements.get(step.requiredSubject());
        member(open).ifPresent(member -> team.check(open.auditId(), member, chosen.successor(), "successor"));
        replacements.appoint(open.id(), chosen.successor(), clock.instant());
        return Outcome.done();
    }

    /**
     * Whether the successor may take the place by now: as when appointed, with what they declared, booked and recorded since (rules 16
     * to 18). They are held until the transaction ends, so that nobody books them meanwhile.
     */
    public boolean isSuitable(String replacementId) {
        return unsuitable(replacements.get(replacementId)).isEmpty();
    }

    /** The same, and the partner did not object. */
    public boolean isTakingOver(String replacementId) {
        return replacements.get(replacementId).objection() == null && isSuitable(replacementId);
    }

    private Optional<String> unsuitable(Replacement open) {
        return member(open)
                .flatMap(member -> team.whyNot(open.auditId(), member, open.requiredSuccessor(), "successor"))
                .map(refused -> String.valueOf(refused.getMessage()));
    }

    /** Puts the successor in the place and tells everybody concerned; nothing where the place is gone meanwhile. */
    public void change(String replacementId) {
        Replacement open = replacements.get(replacementId);
        Optional<Member> member = member(open);
        replacements.changed(open.id(), clock.instant());
        if (member.isEmpty()) {
            replacements.ended(open.id(), clock.instant());
            events.publishEvent(new BriefingChanged(open.auditId()));
            return;
        }
        String successor = open.requiredSuccessor();
        team.change(open.auditId(), member.get(), successor, open.reason(), Actor.SYSTEM);
        if (!look.isDue(replacementId)) {
            replacements.ended(open.id(), clock.instant());
        }
        tell(open, accounts.get(successor));
    }

    private Optional<Member> member(Replacement open) {
        return team.member(open.auditId(), open.memberId(), open.role());
    }

    private void tell(Replacement open, Account successor) {
        AuditSummary audit = audits.get(open.auditId());
        String role = open.role().title().toLowerCase(java.util.Locale.UK);
        Set<String> concerned = Stream.of(
                        Stream.of(open.memberId(), successor.id(), open.askedBy()),
                        audits.holders(audit.id(), TeamRole.LEAD_AUDITOR).stream(),
                        accounts.leadsOf(audit.organisationId()).stream().map(Account::id))
                .flatMap(people -> people)
                .collect(Collectors.toSet());
        events.publishEvent(new Told(
                audit.id(),
                "team-changed:" + open.id(),
                concerned,
                successor.name() + " replaces " + open.memberName(),
                List.of(
                        "%s takes the place of %s as %s of this audit from now on."
                                .formatted(successor.name(), open.memberName(), role),
                        "%s has declared interests, and none bars the assignment. Whoever knows of one tells the coordinator."
                                .formatted(successor.name())),
                "/audits/" + audit.id()));
    }
}
