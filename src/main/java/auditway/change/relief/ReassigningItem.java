package auditway.change.relief;

import auditway.audit.request.Request;
import auditway.audit.request.RequestKind;
import auditway.audit.request.RequestNews;
import auditway.audit.request.Requests;
import auditway.audit.request.Subject;
import auditway.change.relief.ReassigningItem.ReassignItem;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.PlanningActions;
import auditway.followup.actionitem.RelievingActionItems;
import auditway.platform.input.FullStop;
import auditway.platform.people.Account;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The partner lead gives an action item to another person of the partner, at once. */
@Component
class ReassigningItem implements RequestKind<ReassignItem> {

    /** Who sees to it from now on, and why. */
    record ReassignItem(String owner, @Nullable String reason) {}

    /** What is kept: whose it was and whose it is now. */
    record NewOwner(String from, String to) {}

    private final AboutItems about;
    private final PlanningActions planning;
    private final RelievingActionItems relieving;
    private final Requests requests;
    private final RequestNews news;

    ReassigningItem(
            AboutItems about,
            PlanningActions planning,
            RelievingActionItems relieving,
            Requests requests,
            RequestNews news) {
        this.about = about;
        this.planning = planning;
        this.relieving = relieving;
        this.requests = requests;
        this.news = news;
    }

    @Override
    public String noun() {
        return "Another owner";
    }

    @Override
    public About about() {
        return About.ACTION_ITEM;
    }

    @Override
    public String askedBy() {
        return "the partner lead";
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
                : Optional.of("%s is %s; there is nothing left to do for it."
                        .formatted(item.label(), item.state().title().toLowerCase(Locale.ROOT)));
    }

    @Override
    public Map<String, Object> prefill(Subject subject) {
        ActionItem item = about.item(subject);
        String now = owner(item).map(Account::name).orElse("No owner");
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
        String previous = owner(item).map(Account::name).orElse("No owner");
        String words = FullStop.after(previous + " to " + next.name()) + (reason.isEmpty() ? "" : " " + reason);
        relieving.reassign(item.id(), next, words, actor);
        Request done = requests.done(kind(), subject, reason, new NewOwner(previous, next.name()), actor);
        if (!next.id().equals(actor.accountId())) {
            news.tell(
                    done,
                    "done",
                    Set.of(next.id()),
                    item.label() + " is yours now",
                    List.of(
                            actor.name() + " gave you the action item \""
                                    + item.demand().title() + "\"" + (reason.isEmpty() ? "." : ": " + reason),
                            item.due().why()),
                    page(subject));
        }
    }

    @Override
    public List<String> lines(Request request) {
        NewOwner owner = request.terms(NewOwner.class);
        return List.of(owner.from() + " to " + owner.to() + ".");
    }

    @Override
    public String page(Subject subject) {
        return AboutItems.page(subject);
    }
}
