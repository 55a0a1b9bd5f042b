package auditway.change.relief;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.request.Request;
import auditway.audit.request.RequestDecision;
import auditway.audit.request.RequestKind;
import auditway.audit.request.Requests;
import auditway.audit.request.Subject;
import auditway.change.relief.ExtensionAuthority.Decider;
import auditway.change.relief.Extensions.RequestExtension;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ItemDeadlines;
import auditway.followup.actionitem.RelievingActionItems;
import auditway.platform.calendar.DayCount;
import auditway.platform.calendar.DueDate;
import auditway.platform.calendar.LocalMoment;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.OpenStep;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** More time for an action item, asked for before its due date and granted once (rule 14). */
@Component
class Extensions implements RequestKind<RequestExtension> {

    /** How many calendar days more, why, and what is done until when. */
    record RequestExtension(int days, String reason, String plan) {}

    /**
     * What a request keeps.
     *
     * @param decider {@code leadAuditor} or {@code programmeManager}
     * @param rule the sentence that says why they decide
     */
    record ExtensionTerms(int days, String plan, String decider, String rule) {}

    /** What is kept of a decision that grants more time, in calendar days. */
    record GrantedDays(int days) {}

    private final AboutItems about;
    private final ItemDeadlines deadlines;
    private final RelievingActionItems relieving;
    private final Requests requests;
    private final ExtensionAuthority authority;
    private final Clock clock;

    Extensions(
            AboutItems about,
            ItemDeadlines deadlines,
            RelievingActionItems relieving,
            Requests requests,
            ExtensionAuthority authority,
            Clock clock) {
        this.about = about;
        this.deadlines = deadlines;
        this.relieving = relieving;
        this.requests = requests;
        this.authority = authority;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "extension";
    }

    @Override
    public About about() {
        return About.ACTION_ITEM;
    }

    @Override
    public String page(Subject subject) {
        return AboutItems.page(subject);
    }

    @Override
    public String askedBy() {
        return "the item's owner or the partner lead";
    }

    @Override
    public boolean mayAsk(Subject subject, Actor actor) {
        return about.isOwnerOrLead(about.item(subject), actor);
    }

    @Override
    public Optional<String> whyNot(Subject subject) {
        ActionItem item = about.item(subject);
        return item.whyNoExtension(clock.instant())
                .or(() -> deadlines.extensible(item) > 0
                        ? Optional.empty()
                        : Optional.of("The hard stop of the audit leaves no more time for " + item.label() + "."))
                .or(() -> {
                    Decider decider = authority.of(1, item.grade(), asked(item));
                    return decider.isNobody() ? Optional.of(decider.rule()) : Optional.empty();
                });
    }

    @Override
    public Map<String, Object> prefill(Subject subject) {
        ActionItem item = about.item(subject);
        return Map.of(
                "item",
                item.label(),
                "due",
                LocalMoment.say(item.due().at(), about.zone(item)),
                "left",
                limit(item),
                "rules",
                authority.rules(most(item), item.grade(), asked(item)));
    }

    private int most(ActionItem item) {
        return authority.most(deadlines.extensible(item), item.grade(), asked(item));
    }

    /** The smaller of both limits, and which one it is; empty where there is none. */
    private String limit(ActionItem item) {
        int most = most(item);
        int left = deadlines.extensible(item);
        if (most == Integer.MAX_VALUE) {
            return "";
        }
        String days = "You can ask for " + DayCount.CALENDAR_DAYS.say(most) + " more at most: ";
        return days
                + (most < left
                        ? "that is the most the programme grants, as the hard stop of the audit would leave more."
                        : "the hard stop of the audit leaves no more.");
    }

    @Override
    public void ask(RequestExtension answers, Subject subject, Actor actor) {
        ActionItem item = about.item(subject);
        int left = deadlines.extensible(item);
        if (answers.days() > left) {
            throw new Invalid(
                    "days",
                    "The hard stop of the audit leaves " + DayCount.CALENDAR_DAYS.say(left) + " for " + item.label()
                            + "; ask for that many at most.");
        }
        Decider decider = authority.of(answers.days(), item.grade(), asked(item));
        if (decider.isNobody()) {
            throw new Invalid("days", decider.rule());
        }
        String reason = answers.reason().strip();
        relieving.askForTime(item.id(), DayCount.CALENDAR_DAYS.say(answers.days()) + ". " + reason, actor);
        requests.ask(
                kind(),
                subject,
                reason,
                new ExtensionTerms(answers.days(), answers.plan().strip(), decider.role(), decider.rule()),
                actor);
    }

    private int asked(ActionItem item) {
        return requests.about(item.id(), kind()).size();
    }

    @Override
    public Optional<DueDate> due(OpenStep step, Request request, AuditDeadlines limits) {
        return limits.due(request.auditId(), "decideExtension", request.asked().at());
    }

    @Override
    public Optional<DueDate> neededBy(Request request) {
        return about.neededBy(request);
    }

    @Override
    public Work work(Request request) {
        return about.work(request);
    }

    @Override
    public List<String> lines(Request request) {
        ExtensionTerms terms = request.terms(ExtensionTerms.class);
        return List.of("Asked for: " + DayCount.CALENDAR_DAYS.say(terms.days()) + ".", terms.plan());
    }

    @Override
    public String words(Request request, RequestDecision decision) {
        return decision.outcome().equals("granted")
                ? "Granted: "
                        + DayCount.CALENDAR_DAYS.say(
                                decision.terms(GrantedDays.class).days())
                : RequestKind.super.words(request, decision);
    }
}
