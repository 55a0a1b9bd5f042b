package auditway.insight.demo;

import auditway.platform.form.Submission;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Actor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Completes work of the demo audits through the inbox, as people do. */
@Component
@Profile("demo")
class DemoInbox {

    private final Inbox inbox;
    private final WorkItems items;

    DemoInbox(Inbox inbox, WorkItems items) {
        this.inbox = inbox;
        this.items = items;
    }

    /** Completes the open step of this audit. */
    void complete(DemoAudit audit, String step, Actor actor, Map<String, Object> answers) {
        complete(audit, step, null, actor, answers);
    }

    /** Completes the open step about this subject. */
    void complete(DemoAudit audit, String step, @Nullable String subject, Actor actor, Map<String, Object> answers) {
        WorkItem item = open(audit, step, actor).stream()
                .filter(each -> subject == null || subject.equals(each.step().subject()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s of %s has no open %s %s to complete."
                        .formatted(audit.id(), audit.planned.partner(), step, Objects.toString(subject, ""))));
        items.complete(item.id(), Submission.ofJson(answers), actor);
    }

    /** Completes the open step with what the tool of a list in its form makes of these answers. */
    void completeReworked(DemoAudit audit, String step, Actor actor, Map<String, Object> answers, String list) {
        WorkItem item = open(audit, step, actor).get(0);
        Submission typed = items.reworked(item, new Submission(answers, Set.of(), List.of("tool:" + list)));
        complete(audit, step, actor, Objects.requireNonNull(typed).values());
    }

    /** Whether this step waits on the actor. */
    boolean may(DemoAudit audit, String step, Actor actor) {
        return open(audit, step, actor).stream().anyMatch(item -> items.mayCompleteNow(item, actor));
    }

    /** The open work items of a step, as the actor sees them. */
    List<WorkItem> open(DemoAudit audit, String step, Actor actor) {
        return inbox.ofAudit(audit.id(), actor).stream()
                .filter(item -> item.step().step().equals(step))
                .toList();
    }
}
