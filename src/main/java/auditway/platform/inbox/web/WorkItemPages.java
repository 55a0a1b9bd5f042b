package auditway.platform.inbox.web;

import auditway.platform.form.AnswersInWords;
import auditway.platform.form.FormRendering;
import auditway.platform.form.FormView;
import auditway.platform.form.Forms;
import auditway.platform.form.Submission;
import auditway.platform.inbox.FilesOfForms;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.input.FullStop;
import auditway.platform.input.ReturnPath;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Again;
import auditway.platform.refusal.Answered;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import auditway.platform.refusal.Refusal;
import auditway.platform.workflow.NextStep;
import auditway.platform.workflow.NextSteps;
import auditway.platform.workflow.StepFacts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One work item: its form, and what can be done with it. */
@Controller
class WorkItemPages {

    private final WorkItems items;
    private final FormRendering forms;
    private final HandedIn files;
    private final FilesOfForms filesOfForms;
    private final NextSteps next;
    private final Forms labels;
    private final ObjectProvider<StepFacts> facts;

    WorkItemPages(
            WorkItems items,
            FormRendering forms,
            HandedIn files,
            FilesOfForms filesOfForms,
            NextSteps next,
            Forms labels,
            ObjectProvider<StepFacts> facts) {
        this.labels = labels;
        this.facts = facts;
        this.next = next;
        this.filesOfForms = filesOfForms;
        this.items = items;
        this.forms = forms;
        this.files = files;
    }

    @GetMapping("/work-items/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        WorkItem item = items.visible(id, actor);
        return page(item, null, List.of(), actor, model);
    }

    /** Draws what looks otherwise with the answers so far: fields that now apply, options that now stand open. */
    @PostMapping("/work-items/{id}/form")
    String redraw(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "_shown", defaultValue = "") String shown,
            Actor actor,
            Model model) {
        WorkItem item = items.open(id, actor);
        Submission submission = Submission.ofPost(typed);
        FormView view = forms.view(item.step().form(), data(item, actor), items.reworked(item, submission), List.of());
        model.addAttribute("changed", view.changedSince(shown, submission));
        model.addAttribute("draft", "/work-items/" + id + "/form");
        model.addAttribute("toolUsed", submission.isTool());
        return "form/components :: changes(fields=${changed}, draft=${draft})";
    }

    @PostMapping("/work-items/{id}/completion")
    String complete(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultiValueMap<String, MultipartFile> uploads,
            @RequestParam(name = "back", required = false) @Nullable String back,
            Actor actor,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        WorkItem item = items.visible(id, actor);
        typed.remove("back");
        Submission submission = Submission.ofPost(typed);
        try {
            List<Problem> problems = files.await(items.open(id, actor), uploads, typed, actor);
            submission = Submission.ofPost(typed);
            if (submission.isEdit()) {
                return page(item, submission, problems, actor, model);
            }
            if (!problems.isEmpty()) {
                throw new Invalid(problems);
            }
            items.complete(id, submission, actor);
        } catch (Invalid | Conflict | NotYours | NotFound refused) {
            if (refused instanceof NotYours || refused instanceof NotFound || !mayStillComplete(id, actor)) {
                Answered.show(request, AnswersInWords.of(asSent(item, submission, actor)));
                throw refused;
            }
            response.setStatus(Again.status(refused));
            return page(items.visible(id, actor), submission, Again.problems(refused), actor, model);
        }
        flash.addFlashAttribute("toast", FullStop.after("Done: " + item.name() + ", " + item.partner()));
        return "redirect:" + ReturnPath.safe(back, "/work");
    }

    private boolean mayStillComplete(String id, Actor actor) {
        try {
            return items.mayCompleteNow(items.visible(id, actor), actor);
        } catch (NotFound gone) {
            return false;
        }
    }

    /** The form as it was sent, for a step that is over: what it showed beside the answers may be gone with the step. */
    private FormView asSent(WorkItem item, Submission submission, Actor actor) {
        Map<String, Object> data;
        try {
            data = data(item, actor);
        } catch (Refusal gone) {
            data = Map.of();
        }
        return forms.view(item.step().form(), data, submission, List.of());
    }

    @PostMapping("/work-items/{id}/claim")
    String claim(@PathVariable String id, Actor actor) {
        items.claim(id, actor);
        return "redirect:/work-items/" + id;
    }

    @PostMapping("/work-items/{id}/release")
    String release(@PathVariable String id, Actor actor, RedirectAttributes flash) {
        items.release(id, actor);
        flash.addFlashAttribute("toast", "Unclaimed.");
        return "redirect:/work";
    }

    private String page(
            WorkItem item, @Nullable Submission submission, List<Problem> problems, Actor actor, Model model) {
        boolean open = items.mayCompleteNow(item, actor);
        model.addAttribute("item", item);
        model.addAttribute("open", open);
        model.addAttribute("next", item.isOpen() ? next(item) : List.of());
        model.addAttribute("claimable", items.mayClaim(item, actor));
        model.addAttribute("releasable", items.mayRelease(item, actor));
        model.addAttribute("problems", problems);
        if (open) {
            model.addAttribute(
                    "facts",
                    facts.stream()
                            .flatMap(room -> room.of(item.step()).stream())
                            .toList());
            model.addAttribute(
                    "form",
                    forms.view(item.step().form(), data(item, actor), items.reworked(item, submission), problems));
        }
        return "inbox/work-item";
    }

    /** What follows each answer, told as the form words the answer. */
    private List<NextStep> next(WorkItem item) {
        return next.after(item.id()).stream()
                .map(one -> one.said(outcome -> labels.label(item.step().form(), "outcome", outcome)))
                .toList();
    }

    private Map<String, Object> data(WorkItem item, Actor actor) {
        return filesOfForms.with(item, items.formData(item), actor);
    }
}
