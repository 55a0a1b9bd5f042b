package auditway.change.relief;

import auditway.audit.audit.AuditDirectory;
import auditway.change.relief.ReliefRequest.Answer;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.conduct.evidence.Evidence;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.followup.actionitem.ClosingActionItems;
import auditway.followup.actionitem.RelievingActionItems;
import auditway.platform.calendar.LocalMoment;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programme manager decides on waivers. */
@Service
@Transactional
public class DecidingWaivers {

    private final ReliefRequests requests;
    private final ActionItems items;
    private final ClosingActionItems closing;
    private final RelievingActionItems relieving;
    private final Verdicts verdicts;
    private final AuditDirectory audits;
    private final Accounts accounts;
    private final Clock clock;

    DecidingWaivers(
            ReliefRequests requests,
            ActionItems items,
            ClosingActionItems closing,
            RelievingActionItems relieving,
            Verdicts verdicts,
            AuditDirectory audits,
            Accounts accounts,
            Clock clock) {
        this.requests = requests;
        this.items = items;
        this.closing = closing;
        this.relieving = relieving;
        this.verdicts = verdicts;
        this.audits = audits;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Waived until a day, or not; the reason goes into the file either way. */
    public record DecideWaiver(String outcome, @Nullable LocalDate until, String answer) {}

    /** What was asked, by whom, and what is said to make up for it. */
    @Prefills("decide-waiver")
    public Map<String, Object> asked(OpenStep step) {
        ReliefRequest request = requests.get(step.requiredSubject());
        ActionItem item = items.get(request.itemId());
        LocalDate until = Objects.requireNonNull(request.until());
        Map<String, Object> shown = new HashMap<>(Map.of(
                "by", accounts.find(request.askedBy()).map(Account::name).orElse("The partner"),
                "item", item.label(),
                "title", item.demand().title(),
                "asked", LocalMoment.say(until),
                "reason", request.reason(),
                "compensation", request.support(),
                "until", until.toString()));
        List<Evidence> files = closing.offered(item);
        if (!files.isEmpty()) {
            shown.put(
                    "files",
                    String.join(", ", files.stream().map(Evidence::title).toList()));
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
        ReliefRequest request = requests.get(step.requiredSubject());
        if (!actor.is(Role.PROGRAMME_MANAGER)) {
            throw new NotYours("Waivers are decided by the programme manager; wait for the answer.");
        }
        String words = answers.answer().strip();
        if (answers.outcome().equals("granted")) {
            LocalDate until = demandPossible(request, answers.until());
            requests.keep(request.granted(new Answer(actor.accountId(), clock.instant(), null, until, words)));
            return Outcome.of("granted");
        }
        requests.keep(request.refused(new Answer(actor.accountId(), clock.instant(), null, null, words)));
        return Outcome.of("refused");
    }

    /** As reports print it, which say nothing of what was written about the item. */
    private static String reason(LocalDate until) {
        return "Waived by the programme until " + LocalMoment.say(until) + ".";
    }

    private LocalDate demandPossible(ReliefRequest request, @Nullable LocalDate until) {
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), audits.get(request.auditId()).zone());
        LocalDate asked = Objects.requireNonNull(request.until());
        if (until == null || !until.isAfter(today) || until.isAfter(asked)) {
            throw new Invalid(
                    "until",
                    "Give a day that is yet to come and not after " + LocalMoment.say(asked)
                            + ", which is what was asked for.");
        }
        return until;
    }

    /** What was decided takes effect, and the partner is told. */
    public void apply(String requestId) {
        ReliefRequest request = requests.get(requestId);
        Answer answer = request.decision().orElseThrow();
        Actor decider = accounts.get(answer.by()).actor();
        ActionItem item = items.get(request.itemId());
        if (request.isGranted()) {
            LocalDate until = lastDay(request);
            String words = "Until " + LocalMoment.say(until) + ". " + answer.words();
            verdicts.overrule(item.auditId(), item.controlId(), Verdict.WAIVED, reason(until), decider);
            relieving.waive(item.id(), until, words, decider);
        } else {
            relieving.refuseWaiver(item.id(), answer.words(), decider);
        }
        requests.tell(
                request,
                item,
                item.label() + (request.isGranted() ? " is waived" : " is not waived"),
                List.of(
                        request.isGranted()
                                ? decider.name() + " waived it until "
                                        + LocalMoment.say(lastDay(request)) + ": "
                                        + answer.words()
                                : decider.name() + " decided that it must be closed: " + answer.words()));
    }

    public boolean isGranted(String requestId) {
        return requests.get(requestId).isGranted();
    }

    private static LocalDate lastDay(ReliefRequest granted) {
        return Objects.requireNonNull(granted.decision().orElseThrow().until());
    }

    /** The end of the last day on which a granted waiver holds, by the partner's clock. */
    public Instant end(String requestId) {
        ReliefRequest request = requests.get(requestId);
        return lastDay(request)
                .plusDays(1)
                .atStartOfDay(audits.get(request.auditId()).zone())
                .toInstant();
    }

    /** The control applies again; partner and programme hear of it, and the trail keeps it. */
    public void tellOfTheEnd(String requestId) {
        ReliefRequest request = requests.get(requestId);
        ActionItem item = items.get(request.itemId());
        String words = "It held until %s. Control %s applies again: %s"
                .formatted(
                        LocalMoment.say(lastDay(request)),
                        item.controlId(),
                        item.demand().requirement());
        relieving.waiverOver(item.id(), words);
        requests.tellOver(
                request,
                item,
                "The waiver of " + item.label() + " is over",
                List.of(words, "The next audit assesses it; have the evidence ready by then."));
    }
}
