package auditway.change.relief;

import auditway.audit.audit.AuditDirectory;
import auditway.change.relief.ReliefRequest.Answer;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.followup.actionitem.ItemDeadlines;
import auditway.followup.actionitem.RelievingActionItems;
import auditway.platform.calendar.DayCount;
import auditway.platform.calendar.LocalMoment;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lead auditor or programme manager decide on more time. */
@Service
@Transactional
public class DecidingExtensions {

    private final ReliefRequests requests;
    private final ActionItems items;
    private final ItemDeadlines deadlines;
    private final RelievingActionItems relieving;
    private final AuditDirectory audits;
    private final Accounts accounts;
    private final Clock clock;

    DecidingExtensions(
            ReliefRequests requests,
            ActionItems items,
            ItemDeadlines deadlines,
            RelievingActionItems relieving,
            AuditDirectory audits,
            Accounts accounts,
            Clock clock) {
        this.requests = requests;
        this.items = items;
        this.deadlines = deadlines;
        this.relieving = relieving;
        this.audits = audits;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Granted with a number of calendar days, or refused with a reason. */
    public record DecideExtension(
            String outcome,
            @Nullable Integer days,
            @Nullable String answer) {}

    /** What was asked, by whom, and why. */
    @Prefills("decide-extension")
    public Map<String, Object> asked(OpenStep step) {
        ReliefRequest request = requests.get(step.requiredSubject());
        ActionItem item = items.get(request.itemId());
        int days = Objects.requireNonNull(request.days());
        return Map.of(
                "by", accounts.find(request.askedBy()).map(Account::name).orElse("The partner"),
                "asked", DayCount.CALENDAR_DAYS.say(days) + " more",
                "item", item.label() + ", " + item.demand().title(),
                "due",
                        LocalMoment.say(
                                item.due().at(), audits.get(item.auditId()).zone()),
                "rule", request.rule(),
                "reason", request.reason(),
                "plan", request.support(),
                "days", days);
    }

    /**
     * Takes the decision; it is applied by the diagram.
     *
     * @throws Invalid if more is granted than was asked for or than the hard stop leaves (rule 14)
     */
    @Completes("decide-extension")
    public Outcome decide(DecideExtension answers, OpenStep step, Actor actor) {
        ReliefRequest request = requests.get(step.requiredSubject());
        if (actor.isPartner()) {
            throw new NotYours(
                    "More time is granted by the programme's side, not by the partner; wait for the answer.");
        }
        String words = Objects.requireNonNullElse(answers.answer(), "").strip();
        if (answers.outcome().equals("granted")) {
            int days = demandPossible(request, answers.days());
            requests.keep(request.granted(new Answer(actor.accountId(), clock.instant(), days, null, words)));
            return Outcome.of("granted");
        }
        if (words.isEmpty()) {
            throw new Invalid("answer", "Say why the date is kept.");
        }
        requests.keep(request.refused(new Answer(actor.accountId(), clock.instant(), null, null, words)));
        return Outcome.of("refused");
    }

    private int demandPossible(ReliefRequest request, @Nullable Integer days) {
        int asked = Objects.requireNonNull(request.days());
        if (days == null || days < 1 || days > asked) {
            throw new Invalid("days", "Grant between 1 and " + asked + " calendar days, which is what was asked for.");
        }
        int left = deadlines.extensible(items.get(request.itemId()));
        if (days > left) {
            throw new Invalid(
                    "days",
                    "The hard stop of the audit leaves " + DayCount.CALENDAR_DAYS.say(left) + "; grant no more.");
        }
        return days;
    }

    public boolean isForLeadAuditor(String requestId) {
        return requests.get(requestId).decider().equals(ExtensionAuthority.LEAD_AUDITOR);
    }

    /** What was decided takes effect, and the partner is told. */
    public void apply(String requestId) {
        ReliefRequest request = requests.get(requestId);
        Answer answer = request.decision().orElseThrow();
        Actor decider = accounts.get(answer.by()).actor();
        if (request.isGranted()) {
            relieving.extend(request.itemId(), Objects.requireNonNull(answer.days()), decider);
        } else {
            relieving.refuseTime(request.itemId(), answer.words(), decider);
        }
        ActionItem item = items.get(request.itemId());
        requests.tell(
                request,
                item,
                (request.isGranted() ? "More time for " : "No more time for ") + item.label(),
                request.isGranted()
                        ? List.of(item.due().why(), "All reminders follow the new date.")
                        : List.of(
                                decider.name() + " left the date as it is: " + answer.words(),
                                item.due().why()));
    }
}
