package auditway.change.relief;

import auditway.audit.detour.Detour;
import auditway.audit.detour.Subject;
import auditway.audit.detour.Told;
import auditway.change.relief.ReassigningItem.ReassignItem;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.PlanningActions;
import auditway.followup.actionitem.RelievingActionItems;
import auditway.platform.input.FullStop;
import auditway.platform.people.Account;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.Choice;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The partner lead gives an action item to somebody else of the partner, at once. */
@Component
class ReassigningItem implements Detour<ReassignItem> {

    /** Who sees to it from now on, and why. */
    record ReassignItem(String owner, @Nullable String reason) {}

    private final AboutItems about;
    private final PlanningActions planning;
    private final RelievingActionItems relieving;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReassigningItem(
            AboutItems about,
            PlanningActions planning,
            RelievingActionItems relieving,
            ApplicationEventPublisher events,
            Clock clock) {
        this.about = about;
        this.planning = planning;
        this.relieving = relieving;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "reassign-item";
    }

    @Override
    public String title() {
        return "Reassign";
    }

    @Override
    public String effect() {
        return "It moves to the new owner's list at once, with what was planned; the due date stays, and the new owner is told.";
    }

    @Override
    public Kind kind() {
        return Kind.ACTION_ITEM;
    }

    @Override
    public Class<ReassignItem> answers() {
        return ReassignItem.class;
    }

    @Override
    public boolean mayAsk(Subject subject, Actor actor) {
        return about.isLead(actor);
    }

    @Override
    public Optional<String> whyNot(Subject subject) {
        ActionItem item = about.item(subject);
        return item.isOpen()
                ? Optional.empty()
                : Optional.of("%s is %s; nobody needs to see to it any more."
                        .formatted(item.label(), item.state().title().toLowerCase(Locale.ROOT)));
    }

    @Override
    public Map<String, Object> prefill(Subject subject) {
        ActionItem item = about.item(subject);
        String now = owner(item).map(Account::name).orElse("Nobody");
        return Map.of(
                "item",
                item.label(),
                "title",
                item.demand().title(),
                "present",
                now,
                "owners",
                planning.owners(item.auditId()).stream()
                        .filter(account ->
                                item.ownerId().filter(account.id()::equals).isEmpty())
                        .map(account -> Choice.of(account.name(), account.id()))
                        .toList());
    }

    private Told news(ActionItem item, Account next, String reason, Actor actor) {
        return new Told(
                item.auditId(),
                "item-reassigned:%s:%s".formatted(item.id(), clock.instant()),
                Set.of(next.id()),
                item.label() + " is yours now",
                List.of(
                        actor.name() + " gave you the action item \""
                                + item.demand().title() + "\"" + (reason.isEmpty() ? "." : ": " + reason),
                        item.due().why()),
                "/action-items/" + item.id());
    }

    private Optional<Account> owner(ActionItem item) {
        return planning.owners(item.auditId()).stream()
                .filter(account -> item.ownerId().filter(account.id()::equals).isPresent())
                .findFirst();
    }

    @Override
    public void ask(ReassignItem answers, Subject subject, Actor actor) {
        ActionItem item = about.item(subject);
        Account next = planning.owners(item.auditId()).stream()
                .filter(account -> account.id().equals(answers.owner()))
                .findFirst()
                .orElseThrow(() -> new Invalid("owner", "Choose the owner from the list."));
        String reason = Objects.requireNonNullElse(answers.reason(), "").strip();
        String words = FullStop.after(owner(item).map(Account::name).orElse("Nobody") + " to " + next.name())
                + (reason.isEmpty() ? "" : " " + reason);
        relieving.reassign(item.id(), next, words, actor);
        if (!next.id().equals(actor.accountId())) {
            events.publishEvent(news(item, next, reason, actor));
        }
    }

    @Override
    public String page(Subject subject) {
        return AboutItems.page(subject);
    }
}
