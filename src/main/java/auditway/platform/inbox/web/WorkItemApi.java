package auditway.platform.inbox.web;

import auditway.platform.form.FormDescription;
import auditway.platform.form.Forms;
import auditway.platform.form.Submission;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Answered;
import auditway.platform.workflow.StepFacts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Work items for programs: what is mine to do, what its form asks, and completing it. */
@RestController
@RequestMapping("/api/v1/work-items")
class WorkItemApi {

    /** A work item as the API gives it. */
    record Line(
            String id,
            String audit,
            String partner,
            String name,
            String process,
            String step,
            @Nullable String subject,
            String reference,
            WorkItem.State state,
            @Nullable String assignee,
            @Nullable String standingInFor,
            @Nullable Instant dueAt,
            String why,
            @Nullable String heldWhy,
            Instant openedAt,
            @Nullable Instant endedAt) {

        static Line of(WorkItem item) {
            return new Line(
                    item.id(),
                    item.auditId(),
                    item.partner(),
                    item.name(),
                    item.step().process(),
                    item.step().step(),
                    item.step().subject(),
                    item.reference(),
                    item.state(),
                    item.assignee() == null ? null : item.assigneeName(),
                    item.forName(),
                    item.dueAt(),
                    item.why(),
                    item.heldWhy(),
                    item.openedAt(),
                    item.endedAt());
        }
    }

    /**
     * A work item with the form that completes it and the values the form begins with.
     *
     * @param mine whether the account that asks may complete it just now; the form is there only then
     * @param facts what stands beside the form
     */
    record Detail(
            Line item,
            boolean mine,
            @Nullable FormDescription form,
            Map<String, Object> values,
            List<Answered> facts) {}

    private final Inbox inbox;
    private final WorkItems items;
    private final Forms forms;
    private final ObjectProvider<StepFacts> facts;

    WorkItemApi(Inbox inbox, WorkItems items, Forms forms, ObjectProvider<StepFacts> facts) {
        this.inbox = inbox;
        this.items = items;
        this.forms = forms;
        this.facts = facts;
    }

    /** My open work, the most urgent first; of one audit where {@code audit} is given. */
    @GetMapping
    List<Line> mine(@RequestParam(required = false) @Nullable String audit, Actor actor) {
        return inbox.mine(actor, "").stream()
                .filter(item -> audit == null || item.auditId().equals(audit))
                .map(Line::of)
                .toList();
    }

    @GetMapping("/{id}")
    Detail show(@PathVariable String id, Actor actor) {
        WorkItem item = items.visible(id, actor);
        if (!items.mayCompleteNow(item, actor)) {
            return new Detail(Line.of(item), false, null, Map.of(), List.of());
        }
        Map<String, Object> values = items.formData(item);
        List<Answered> beside =
                facts.stream().flatMap(room -> room.of(item.step()).stream()).toList();
        return new Detail(Line.of(item), true, forms.describe(item.step().form(), values), values, beside);
    }

    /** Completes it; the body holds the answers by the keys of its form. */
    @PostMapping("/{id}/completion")
    Line complete(@PathVariable String id, @RequestBody Map<String, Object> answers, Actor actor) {
        return Line.of(items.complete(id, Submission.ofJson(answers), actor));
    }

    @PutMapping("/{id}/claim")
    Line claim(@PathVariable String id, Actor actor) {
        items.claim(id, actor);
        return Line.of(items.visible(id, actor));
    }

    @DeleteMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String id, Actor actor) {
        items.release(id, actor);
    }
}
