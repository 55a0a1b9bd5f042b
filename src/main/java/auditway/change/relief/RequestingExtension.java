package auditway.change.relief;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.detour.Detour;
import auditway.audit.detour.Subject;
import auditway.change.relief.ExtensionAuthority.Decider;
import auditway.change.relief.RequestingExtension.RequestExtension;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ItemDeadlines;
import auditway.followup.actionitem.RelievingActionItems;
import auditway.platform.calendar.DayCount;
import auditway.platform.calendar.LocalMoment;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.Processes;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The partner asks for more time for an action item, before its due date, once (rule 14). */
@Component
class RequestingExtension implements Detour<RequestExtension> {

    /** How many calendar days more, why, and what is done until when. */
    record RequestExtension(int days, String reason, String plan) {}

    private final AboutItems about;
    private final ItemDeadlines deadlines;
    private final RelievingActionItems relieving;
    private final ReliefRequests requests;
    private final ExtensionAuthority authority;
    private final AuditDirectory audits;
    private final Processes processes;
    private final Clock clock;

    RequestingExtension(
            AboutItems about,
            ItemDeadlines deadlines,
            RelievingActionItems relieving,
            ReliefRequests requests,
            ExtensionAuthority authority,
            AuditDirectory audits,
            Processes processes,
            Clock clock) {
        this.about = about;
        this.deadlines = deadlines;
        this.relieving = relieving;
        this.requests = requests;
        this.authority = authority;
        this.audits = audits;
        this.processes = processes;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "request-extension";
    }

    @Override
    public String title() {
        return "Ask for more time";
    }

    @Override
    public String effect() {
        return "Up to 15 calendar days are decided by the lead auditor, more by the programme manager. It is asked for before "
                + "the due date and granted once; while it is being decided, the item does not become overdue.";
    }

    @Override
    public Kind kind() {
        return Kind.ACTION_ITEM;
    }

    @Override
    public Class<RequestExtension> answers() {
        return RequestExtension.class;
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
        AuditSummary audit = audits.get(item.auditId());
        return Map.of(
                "item",
                item.label(),
                "due",
                LocalMoment.say(item.due().at(), audit.zone()),
                "left",
                DayCount.CALENDAR_DAYS.say(deadlines.extensible(item)) + " more");
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
        int asked = asked(item);
        Decider decider = authority.of(answers.days(), item.grade(), asked);
        if (decider.isNobody()) {
            throw new Invalid("days", decider.rule());
        }
        ReliefRequest request = requests.keep(new ReliefRequest(
                "%s-X%d".formatted(item.id(), asked + 1),
                null,
                item.auditId(),
                item.id(),
                ReliefRequest.Kind.EXTENSION,
                answers.reason().strip(),
                answers.plan().strip(),
                answers.days(),
                null,
                decider.role(),
                decider.rule(),
                actor.accountId(),
                clock.instant(),
                ReliefRequest.State.ASKED,
                null));
        relieving.askForTime(item.id(), DayCount.CALENDAR_DAYS.say(answers.days()) + ". " + request.reason(), actor);
        processes.start("extension", request.id(), item.auditId());
    }

    private int asked(ActionItem item) {
        return requests.of(item.id(), ReliefRequest.Kind.EXTENSION).size();
    }

    @Override
    public String page(Subject subject) {
        return AboutItems.page(subject);
    }
}
