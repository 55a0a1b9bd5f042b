package auditway.platform.inbox;

import auditway.platform.workflow.Briefing;
import auditway.platform.workflow.BriefingChanged;
import auditway.platform.workflow.Briefings;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Processes;
import auditway.platform.workflow.StepEnded;
import auditway.platform.workflow.StepOpened;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the inbox's table in step with the engine, in the engine's own transaction. */
@Component
class InboxKeeper {

    private final WorkItemStore items;
    private final WorkItemHolders holders;
    private final HeldWork held;
    private final List<Briefings> briefings;
    private final ReminderPolicy reminders;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InboxKeeper(
            WorkItemStore items,
            WorkItemHolders holders,
            HeldWork held,
            List<Briefings> briefings,
            ReminderPolicy reminders,
            Processes processes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.holders = holders;
        this.held = held;
        this.briefings = briefings;
        this.reminders = reminders;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(StepOpened opened) {
        open(opened.step(), brief(opened.step()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(StepEnded ended) {
        if (!ended.completed()) {
            items.end(ended.step().taskId(), WorkItem.State.WITHDRAWN, null, null, clock.instant());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(BriefingChanged changed) {
        items.openOf(changed.auditId()).forEach(item -> rebrief(item, brief(item.step())));
    }

    /** Brings the table in line with the engine: what does not wait there is withdrawn, what does is as the engine and the rooms say. */
    @Transactional(propagation = Propagation.MANDATORY)
    void rebuild() {
        items.lockOpen();
        Map<String, OpenStep> waiting =
                processes.openSteps().stream().collect(Collectors.toMap(OpenStep::taskId, Function.identity()));
        for (WorkItem item : items.allOpen()) {
            if (!waiting.containsKey(item.id())) {
                items.end(item.id(), WorkItem.State.WITHDRAWN, null, null, clock.instant());
            }
        }
        waiting.values().forEach(this::restore);
        processes.suspended().forEach(held::restore);
    }

    private void restore(OpenStep step) {
        Briefing briefing = brief(step);
        if (items.restore(step, briefing.partner())) {
            rebrief(items.get(step.taskId()), briefing);
        } else {
            open(step, briefing);
        }
    }

    private void open(OpenStep step, Briefing briefing) {
        Instant now = clock.instant();
        items.add(step, briefing, now, reminders.next(step.step(), now, briefing.dueAt(), now));
        holders.doers(step.taskId())
                .forEach(account -> events.publishEvent(new WorkItemAssigned(step.taskId(), account)));
    }

    /** A person who has become able to do it is told as with new work. */
    private void rebrief(WorkItem item, Briefing briefing) {
        List<String> before = holders.doers(item.id());
        items.rebrief(
                item, briefing, reminders.next(item.step().step(), item.openedAt(), briefing.dueAt(), clock.instant()));
        holders.doers(item.id()).stream()
                .filter(account -> !before.contains(account))
                .forEach(account -> events.publishEvent(new WorkItemAssigned(item.id(), account)));
    }

    private Briefing brief(OpenStep step) {
        return briefings.stream()
                .filter(room -> room.covers(step.process()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No room says who does the steps of " + step.process() + "; one must cover it."))
                .brief(step);
    }
}
