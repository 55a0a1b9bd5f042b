package auditway.platform.inbox;

import auditway.platform.form.FormAnswers;
import auditway.platform.form.Submission;
import auditway.platform.input.FullStop;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import auditway.platform.refusal.Races;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Processes;
import auditway.platform.workflow.StepDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do with their open work: claim it, unclaim it, complete it. */
@Service
public class WorkItems {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final WorkItemStore items;
    private final WorkItemHolders holders;
    private final FormAnswers forms;
    private final FilesOfForms files;
    private final StepDesk desk;
    private final Accounts accounts;
    private final Processes processes;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WorkItems(
            WorkItemStore items,
            WorkItemHolders holders,
            FormAnswers forms,
            FilesOfForms files,
            StepDesk desk,
            Accounts accounts,
            Processes processes,
            Trail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.items = items;
        this.holders = holders;
        this.forms = forms;
        this.files = files;
        this.desk = desk;
        this.accounts = accounts;
        this.processes = processes;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The work item if this actor may see it: its own, or one of an audit they may see.
     *
     * @throws NotFound if it does not exist or is not for them to know
     */
    public WorkItem visible(String id, Actor actor) {
        return items.visible(id, actor.accountId())
                .orElseThrow(() -> new NotFound("There is no such work item; look it up in your list."));
    }

    /** Whether {@link #complete} would not refuse the actor just now, whatever they answer. */
    public boolean mayCompleteNow(WorkItem item, Actor actor) {
        try {
            ready(item, actor);
            return true;
        } catch (NotYours | Conflict notNow) {
            return false;
        }
    }

    /** Whether the actor may claim it: it is theirs to do and nobody has it yet. */
    public boolean mayClaim(WorkItem item, Actor actor) {
        return item.isOpen() && item.assignee() == null && holders.may(item.id(), actor.accountId());
    }

    /** What its form shows. */
    public Map<String, Object> formData(WorkItem item) {
        return desk.prefill(item.step());
    }

    /** What was typed, after the tool of the form did its work where it was asked to. */
    public @Nullable Submission reworked(WorkItem item, @Nullable Submission typed) {
        return typed == null || !typed.isTool() ? typed : typed.with(desk.rework(item.step(), typed.values()));
    }

    /**
     * The work item if the actor may complete it just now.
     *
     * @throws NotYours if another person is to do it
     * @throws Conflict if it is no longer open, or on hold
     */
    public WorkItem open(String id, Actor actor) {
        WorkItem item = visible(id, actor);
        ready(item, actor);
        return item;
    }

    /** Who completes it, and for whom: the one condition under which it is completed. */
    private Actor ready(WorkItem item, Actor actor) {
        requireOpen(item);
        Actor doer = doer(item, actor);
        if (item.heldWhy() != null) {
            throw new Conflict(item.heldWhy());
        }
        return doer;
    }

    /** Whether the actor has claimed it and another person could do it as well. */
    public boolean mayRelease(WorkItem item, Actor actor) {
        return item.isOpen()
                && actor.accountId().equals(item.assignee())
                && holders.of(item.id()).stream().anyMatch(holder -> !holder.equals(actor.accountId()));
    }

    /**
     * Completes a work item with the answers of its form, all or nothing.
     *
     * @throws NotYours if another person is to do it
     * @throws Conflict if it is no longer open
     * @throws auditway.platform.refusal.Invalid if the answers do not do
     */
    public WorkItem complete(String id, Submission answers, Actor actor) {
        return Races.settled(transaction, () -> {
            completeOnce(id, answers, actor);
            return visible(id, actor);
        });
    }

    private void completeOnce(String id, Submission answers, Actor actor) {
        items.lock(id);
        WorkItem item = visible(id, actor);
        Actor doer = ready(item, actor);
        Map<String, Object> checked = forms.validate(item.step().form(), answers, desk.prefill(item.step()));
        items.end(
                id,
                WorkItem.State.DONE,
                actor.accountId(),
                doer.standsInFor() == null ? null : colleague(item, actor),
                clock.instant());
        Map<String, Object> taken = files.taken(item.step(), checked, doer);
        Outcome outcome = desk.complete(item.step(), taken, doer);
        trail.record(TrailEntry.by(doer.accountId(), doer.name(), doer.title())
                .did("Completed: " + item.name())
                .on(item.auditId())
                .about(item.step().subject())
                .changed(
                        null,
                        outcome.equals(Outcome.done())
                                ? null
                                : forms.outcome(item.step().form(), outcome.name())));
        processes.complete(id, outcome);
    }

    /** Takes an unclaimed work item, so that others leave it alone. */
    public void claim(String id, Actor actor) {
        transaction.executeWithoutResult(status -> {
            items.lock(id);
            WorkItem item = visible(id, actor);
            requireOpen(item);
            requireMine(item, actor);
            items.assign(id, actor.accountId());
        });
    }

    /** Unclaims a work item, so that all who may do it can. */
    public void release(String id, Actor actor) {
        transaction.executeWithoutResult(status -> {
            items.lock(id);
            WorkItem item = visible(id, actor);
            requireOpen(item);
            if (!actor.accountId().equals(item.assignee())) {
                throw new NotYours("You have not claimed this; the person who has claimed it can unclaim it.");
            }
            items.assign(id, null);
        });
    }

    /** Gives the open work about a thing of the domain to one of those who may do it, regardless of who had it before. */
    public void giveTo(String auditId, String subject, String accountId) {
        transaction.executeWithoutResult(status -> items.openOf(auditId).stream()
                .filter(item -> subject.equals(item.step().subject()) && holders.may(item.id(), accountId))
                .forEach(item -> items.assign(item.id(), accountId)));
    }

    /** Marks when its holder wants to see it again; null takes the mark away. */
    public void followUp(String id, @Nullable LocalDate day, Actor actor) {
        transaction.executeWithoutResult(status -> {
            WorkItem item = visible(id, actor);
            requireOpen(item);
            requireMine(item, actor);
            items.followUp(id, day);
        });
    }

    /** Rule 30: who does it, and for whom where they stand in. */
    private Actor doer(WorkItem item, Actor actor) {
        String colleague = colleague(item, actor);
        if (colleague != null) {
            return actor.standingInFor(accounts.get(colleague));
        }
        requireMine(item, actor);
        return actor;
    }

    private @Nullable String colleague(WorkItem item, Actor actor) {
        return holders.doneFor(item.id(), actor.accountId())
                .filter(account -> !account.equals(actor.accountId()))
                .orElse(null);
    }

    private void requireMine(WorkItem item, Actor actor) {
        if (!holders.may(item.id(), actor.accountId())) {
            throw new NotYours(FullStop.after("\"%s\" is not yours to do; leave it to %s"
                    .formatted(item.name(), item.assigneeName().isEmpty() ? "others" : item.assigneeName())));
        }
        if (item.assignee() != null && !item.assignee().equals(actor.accountId())) {
            throw new NotYours(
                    "%s has claimed \"%s\"; ask them to unclaim it first.".formatted(item.assigneeName(), item.name()));
        }
    }

    private static void requireOpen(WorkItem item) {
        if (item.state() == WorkItem.State.DONE && item.endedAt() != null) {
            throw new Conflict("\"%s\" was already completed by %s at %s; nothing is left to do here."
                    .formatted(item.name(), item.endedByName(), MOMENT.format(item.endedAt())));
        }
        if (!item.isOpen()) {
            throw new Conflict("\"%s\" is no longer needed; its time ran out or the audit went another way."
                    .formatted(item.name()));
        }
    }
}
