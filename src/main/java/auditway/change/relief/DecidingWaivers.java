package auditway.change.relief;

import auditway.audit.request.Request;
import auditway.audit.request.Requests;
import auditway.audit.request.Requests.NoTerms;
import auditway.change.relief.Waivers.WaivedUntil;
import auditway.change.relief.Waivers.WaiverTerms;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.conduct.evidence.Evidence;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ClosingActionItems;
import auditway.followup.actionitem.RelievingActionItems;
import auditway.platform.calendar.LocalMoment;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The programme manager decides on waivers. */
@Service
public class DecidingWaivers {

    /** Waived until a day, or not; the reason goes into the file either way. */
    public record DecideWaiver(String outcome, @Nullable LocalDate until, String answer) {}

    private final Waivers kind;
    private final AboutItems about;
    private final ClosingActionItems closing;
    private final RelievingActionItems relieving;
    private final Verdicts verdicts;
    private final Requests requests;

    DecidingWaivers(
            Waivers kind,
            AboutItems about,
            ClosingActionItems closing,
            RelievingActionItems relieving,
            Verdicts verdicts,
            Requests requests) {
        this.kind = kind;
        this.about = about;
        this.closing = closing;
        this.relieving = relieving;
        this.verdicts = verdicts;
        this.requests = requests;
    }

    /** What was asked, by whom, and what is said to make up for it. */
    @Prefills("decide-waiver")
    public Map<String, Object> asked(OpenStep step) {
        Request request = requests.get(step.requiredSubject());
        WaiverTerms terms = request.terms(WaiverTerms.class);
        ActionItem item = about.item(request);
        Map<String, Object> shown = new HashMap<>(Map.of(
                "by", request.asked().name(),
                "item", item.label(),
                "title", item.demand().title(),
                "asked", LocalMoment.say(terms.until()),
                "reason", request.reason(),
                "compensation", terms.compensation(),
                "until", terms.until().toString()));
        List<Evidence> files = closing.offered(item);
        if (!files.isEmpty()) {
            shown.put("files", files.stream().map(Evidence::title).collect(Collectors.joining(", ")));
        }
        return shown;
    }

    /**
     * Takes the decision; it is applied by the diagram.
     *
     * @throws Invalid if it is to hold longer than was asked for, or ends before it begins
     */
    @Completes("decide-waiver")
    public Outcome decide(DecideWaiver answers, OpenStep step, Actor actor) {
        Request request = requests.get(step.requiredSubject());
        if (!actor.is(Role.PROGRAMME_MANAGER)) {
            throw new NotYours("Waivers are decided by the programme manager; wait for the answer.");
        }
        Object terms = answers.outcome().equals("granted")
                ? new WaivedUntil(possible(request, answers.until()))
                : new NoTerms();
        requests.decide(request, answers.outcome(), answers.answer().strip(), terms, actor);
        return Outcome.of(answers.outcome());
    }

    private LocalDate possible(Request request, @Nullable LocalDate until) {
        LocalDate asked = request.terms(WaiverTerms.class).until();
        if (until == null || !until.isAfter(kind.today(about.item(request))) || until.isAfter(asked)) {
            throw new Invalid(
                    "until",
                    "Give a day that is yet to come and not after " + LocalMoment.say(asked)
                            + ", which is what was asked for.");
        }
        return until;
    }

    /** What was decided takes effect, and the partner is told. */
    public void apply(String requestId) {
        Request request = requests.get(requestId);
        ActionItem item = about.item(request);
        Actor decider = requests.decider(request);
        String reasons = request.decision().orElseThrow().reasons();
        if (request.is("granted")) {
            LocalDate until = lastDay(request);
            String day = LocalMoment.say(until);
            verdicts.overrule(item.auditId(), item.controlId(), Verdict.WAIVED, inReports(day), decider);
            relieving.waive(item.id(), until, "Until " + day + ". " + reasons, decider);
            about.tell(
                    request,
                    "decided",
                    item.label() + " is waived",
                    List.of(decider.name() + " waived it until " + day + ": " + reasons));
        } else {
            relieving.refuseWaiver(item.id(), reasons, decider);
            about.tell(
                    request,
                    "decided",
                    item.label() + " is not waived",
                    List.of(decider.name() + " decided that it must be closed: " + reasons));
        }
    }

    /** Reports say nothing of what was written about the item. */
    private static String inReports(String day) {
        return "Waived by the programme until " + day + ".";
    }

    public boolean isGranted(String requestId) {
        return requests.get(requestId).is("granted");
    }

    private static LocalDate lastDay(Request granted) {
        return granted.decision().orElseThrow().terms(WaivedUntil.class).until();
    }

    /** The end of the last day on which a granted waiver holds, by the partner's clock. */
    public Instant end(String requestId) {
        Request request = requests.get(requestId);
        return lastDay(request)
                .plusDays(1)
                .atStartOfDay(about.zone(about.item(request)))
                .toInstant();
    }

    /** The control applies again; partner and programme are told, and the trail keeps it. */
    public void tellOfTheEnd(String requestId) {
        Request request = requests.get(requestId);
        ActionItem item = about.item(request);
        String words = "It held until %s. Control %s applies again: %s"
                .formatted(
                        LocalMoment.say(lastDay(request)),
                        item.controlId(),
                        item.demand().requirement());
        relieving.waiverOver(item.id(), words);
        about.tell(
                request,
                "over",
                "The waiver of " + item.label() + " is over",
                List.of(words, "The next audit assesses it; have the evidence ready by then."),
                Role.PROGRAMME_MANAGER);
    }
}
