package auditway.change.relief;

import auditway.audit.request.Request;
import auditway.audit.request.RequestDecision;
import auditway.audit.request.Requests;
import auditway.audit.request.Requests.NoTerms;
import auditway.change.relief.Extensions.ExtensionTerms;
import auditway.change.relief.Extensions.GrantedDays;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ItemDeadlines;
import auditway.followup.actionitem.RelievingActionItems;
import auditway.platform.calendar.DayCount;
import auditway.platform.calendar.LocalMoment;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lead auditor or programme manager decide on more time. */
@Service
public class DecidingExtensions {

    /** Granted with a number of calendar days, or refused with a reason. */
    public record DecideExtension(
            String outcome,
            @Nullable Integer days,
            @Nullable String answer) {}

    private final AboutItems about;
    private final ItemDeadlines deadlines;
    private final RelievingActionItems relieving;
    private final Requests requests;

    DecidingExtensions(AboutItems about, ItemDeadlines deadlines, RelievingActionItems relieving, Requests requests) {
        this.about = about;
        this.deadlines = deadlines;
        this.relieving = relieving;
        this.requests = requests;
    }

    /** What was asked, by whom, and why. */
    @Prefills("decide-extension")
    public Map<String, Object> asked(OpenStep step) {
        Request request = requests.get(step.requiredSubject());
        ExtensionTerms terms = request.terms(ExtensionTerms.class);
        ActionItem item = about.item(request);
        return Map.of(
                "by",
                request.asked().name(),
                "asked",
                DayCount.CALENDAR_DAYS.say(terms.days()) + " more",
                "item",
                item.label() + ", " + item.demand().title(),
                "due",
                LocalMoment.say(item.due().at(), about.zone(item)),
                "rule",
                terms.rule(),
                "reason",
                request.reason(),
                "plan",
                terms.plan(),
                "days",
                terms.days());
    }

    /**
     * Takes the decision; it is applied by the diagram.
     *
     * @throws Invalid if more is granted than was asked for or than the hard stop leaves (rule 14)
     */
    @Completes("decide-extension")
    public Outcome decide(DecideExtension answers, OpenStep step, Actor actor) {
        Request request = requests.get(step.requiredSubject());
        if (actor.isPartner()) {
            throw new NotYours(
                    "More time is granted by the programme's side, not by the partner; wait for the answer.");
        }
        String reasons = Objects.requireNonNullElse(answers.answer(), "").strip();
        boolean granted = answers.outcome().equals("granted");
        if (!granted && reasons.isEmpty()) {
            throw new Invalid("answer", "Say why the date is kept.");
        }
        Object terms = granted ? new GrantedDays(possible(request, answers.days())) : new NoTerms();
        requests.decide(request, answers.outcome(), reasons, terms, actor);
        return Outcome.of(answers.outcome());
    }

    private int possible(Request request, @Nullable Integer days) {
        int asked = request.terms(ExtensionTerms.class).days();
        if (days == null || days < 1 || days > asked) {
            throw new Invalid("days", "Grant between 1 and " + asked + " calendar days, which is what was asked for.");
        }
        int left = deadlines.extensible(about.item(request));
        if (days > left) {
            throw new Invalid(
                    "days",
                    "The hard stop of the audit leaves " + DayCount.CALENDAR_DAYS.say(left) + "; grant no more.");
        }
        return days;
    }

    public boolean isForLeadAuditor(String requestId) {
        return requests.get(requestId).terms(ExtensionTerms.class).decider().equals(ExtensionAuthority.LEAD_AUDITOR);
    }

    /** What was decided takes effect, and the partner is told. */
    public void apply(String requestId) {
        Request request = requests.get(requestId);
        RequestDecision decision = request.decision().orElseThrow();
        Actor decider = requests.decider(request);
        if (request.is("granted")) {
            relieving.extend(
                    request.subjectId(), decision.terms(GrantedDays.class).days(), decider);
        } else {
            relieving.refuseTime(request.subjectId(), decision.reasons(), decider);
        }
        ActionItem item = about.item(request);
        about.tell(
                request,
                "decided",
                (request.is("granted") ? "More time for " : "No more time for ") + item.label(),
                request.is("granted")
                        ? List.of(item.due().why(), "All reminders follow the new date.")
                        : List.of(
                                decider.name() + " left the date as it is: " + decision.reasons(),
                                item.due().why()));
    }
}
