package auditway.inbox.web;

import auditway.form.FormRendering;
import auditway.form.Submission;
import auditway.inbox.WorkItem;
import auditway.inbox.WorkItems;
import auditway.people.Actor;
import auditway.refusal.Invalid;
import auditway.refusal.Invalid.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    WorkItemPages(WorkItems items, FormRendering forms, HandedIn files) {
        this.items = items;
        this.forms = forms;
        this.files = files;
    }

    @GetMapping("/work-items/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        WorkItem item = items.visible(id, actor);
        return page(item, null, List.of(), actor, model);
    }

    /** Draws the form again as it is being filled in: fields that now apply, rows added or taken away. */
    @PostMapping("/work-items/{id}/form")
    String redraw(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, Actor actor, Model model) {
        WorkItem item = items.visible(id, actor);
        page(item, Submission.ofPost(typed), List.of(), actor, model);
        model.addAttribute("draft", "/work-items/" + id + "/form");
        return "form/components :: fields(view=${form}, draft=${draft})";
    }

    @PostMapping("/work-items/{id}/completion")
    String complete(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultiValueMap<String, MultipartFile> uploads,
            @RequestParam(name = "back", required = false) @Nullable String back,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        WorkItem item = items.visible(id, actor);
        typed.remove("back");
        Submission submission = Submission.ofPost(typed);
        if (submission.isEdit()) {
            return page(item, submission, List.of(), actor, model);
        }
        try {
            files.keep(item, uploads, typed, actor);
            submission = Submission.ofPost(typed);
            items.complete(id, submission, actor);
        } catch (Invalid refused) {
            response.setStatus(422);
            return page(item, submission, refused.problems(), actor, model);
        }
        flash.addFlashAttribute("toast", "Done: " + item.name() + ", " + item.partner() + ".");
        return "redirect:" + (back != null && back.matches("/[A-Za-z0-9/_-]*") ? back : "/work");
    }

    @PostMapping("/work-items/{id}/claim")
    String claim(@PathVariable String id, Actor actor) {
        items.claim(id, actor);
        return "redirect:/work-items/" + id;
    }

    @PostMapping("/work-items/{id}/release")
    String release(@PathVariable String id, Actor actor, RedirectAttributes flash) {
        items.release(id, actor);
        flash.addFlashAttribute("toast", "Given back.");
        return "redirect:/work";
    }

    private String page(
            WorkItem item, @Nullable Submission submission, List<Problem> problems, Actor actor, Model model) {
        boolean mine = items.mayDo(item, actor);
        boolean open = mine
                && item.isOpen()
                && !item.isHeld()
                && (item.assignee() == null || actor.accountId().equals(item.assignee()) || item.forName() != null);
        model.addAttribute("item", item);
        model.addAttribute("mine", mine);
        model.addAttribute("open", open);
        model.addAttribute("claimable", items.mayClaim(item, actor));
        model.addAttribute("releasable", actor.accountId().equals(item.assignee()));
        model.addAttribute("problems", problems);
        if (open) {
            Map<String, Object> data = items.formData(item);
            model.addAttribute(
                    "form", forms.view(item.step().form(), data, items.reworked(item, submission), problems));
        }
        return "inbox/work-item";
    }
}
