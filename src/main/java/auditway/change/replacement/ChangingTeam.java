package auditway.change.replacement;

import auditway.audit.audit.Member;
import auditway.audit.engagement.TeamChanges;
import auditway.audit.request.Request;
import auditway.audit.request.Requests;
import auditway.audit.request.Requests.NoTerms;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.workflow.BriefingChanged;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From the appointment of a successor to the changed team. */
@Component
@Transactional
public class ChangingTeam {

    /** Who takes the place. */
    public record AppointReplacement(String successor) {}

    private final Requests requests;
    private final TeamChanges team;
    private final TeamNews news;
    private final Accounts accounts;
    private final SecondLook look;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangingTeam(
            Requests requests,
            TeamChanges team,
            TeamNews news,
            Accounts accounts,
            SecondLook look,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.team = team;
        this.news = news;
        this.accounts = accounts;
        this.look = look;
        this.events = events;
        this.clock = clock;
    }

    @Prefills("appoint-replacement")
    public Map<String, Object> choices(OpenStep step) {
        Request request = requests.get(step.requiredSubject());
        Replacement open = Replacement.of(request);
        Map<String, Object> shown = new HashMap<>();
        shown.put("who", open.place());
        shown.put("why", request.reason());
        shown.put(
                "successors",
                member(request)
                        .map(member -> team.choices(
                                request.auditId(),
                                member,
                                one -> objection(open, one.id()).isEmpty()))
                        .orElse(List.of()));
        Optional.ofNullable(open.successorId())
                .flatMap(before -> objection(open, before).or(() -> unsuitable(request)))
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
        Request request = requests.get(step.requiredSubject());
        member(request).ifPresent(member -> team.check(request.auditId(), member, chosen.successor(), "successor"));
        requests.amend(request, Replacement.of(request).appointed(chosen.successor(), clock.instant()));
        return Outcome.done();
    }

    /**
     * Whether the successor may take the place by now: as when appointed, with what they declared, booked and recorded since (rules 16
     * to 18). They are held until the transaction ends, so that nobody books them meanwhile.
     */
    public boolean isSuitable(String replacementId) {
        return unsuitable(requests.get(replacementId)).isEmpty();
    }

    /** The same, and the partner did not object. */
    public boolean isTakingOver(String replacementId) {
        return Replacement.of(requests.get(replacementId)).objection() == null && isSuitable(replacementId);
    }

    private Optional<String> unsuitable(Request request) {
        String successor = Replacement.of(request).requiredSuccessor();
        return member(request)
                .flatMap(member -> team.whyNot(request.auditId(), member, successor, "successor"))
                .map(refused -> String.valueOf(refused.getMessage()));
    }

    /** Puts the successor in the place and tells everybody concerned; nothing where the place is gone meanwhile. */
    public void change(String replacementId) {
        Request asked = requests.get(replacementId);
        Optional<Member> member = member(asked);
        Request changed = requests.amend(asked, Replacement.of(asked).changed(clock.instant()));
        if (member.isEmpty()) {
            requests.decide(changed, "unneeded", "", new NoTerms(), Actor.SYSTEM);
            events.publishEvent(new BriefingChanged(changed.auditId()));
            return;
        }
        String successor = Replacement.of(changed).requiredSuccessor();
        team.change(changed.auditId(), member.get(), successor, changed.reason(), Actor.SYSTEM);
        if (!look.isDue(replacementId)) {
            requests.decide(changed, "replaced", "", new NoTerms(), Actor.SYSTEM);
        }
        news.tell(changed, accounts.get(successor));
    }

    private Optional<Member> member(Request request) {
        Replacement open = Replacement.of(request);
        return team.member(request.auditId(), open.memberId(), open.role());
    }
}
