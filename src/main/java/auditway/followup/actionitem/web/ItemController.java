package auditway.followup.actionitem.web;

import auditway.conduct.evidence.Evidence;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.followup.actionitem.ClosingActionItems;
import auditway.followup.actionitem.PlanningActions;
import auditway.followup.actionitem.PlanningActions.PlanAction;
import auditway.platform.form.Submission;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Again;
import auditway.platform.refusal.Answered;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import auditway.platform.refusal.NotYours;
import auditway.platform.refusal.Races;
import auditway.platform.refusal.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one action item: the partner plans, adds evidence and submits, the auditor checks. */
@Controller
class ItemController {

    private final ItemPages pages;
    private final ActionItems items;
    private final PlanningActions planning;
    private final ClosingActionItems closing;
    private final EvidenceOfClosure evidence;
    private final WorkItems work;
    private final TransactionTemplate transaction;

    ItemController(
            ItemPages pages,
            ActionItems items,
            PlanningActions planning,
            ClosingActionItems closing,
            EvidenceOfClosure evidence,
            WorkItems work,
            TransactionTemplate transaction) {
        this.pages = pages;
        this.items = items;
        this.planning = planning;
        this.closing = closing;
        this.evidence = evidence;
        this.work = work;
        this.transaction = transaction;
    }

    @GetMapping("/action-items/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        Typed unsaved = model.getAttribute("unsaved") instanceof Typed typed ? typed : null;
        model.addAttribute("page", page(id, unsaved, actor));
        return "actionitem/item";
    }

    @PostMapping("/action-items/{id}/plan")
    String plan(
            @PathVariable String id,
            Typed typed,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = "link", defaultValue = "") String link,
            Actor actor,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        SentEvidence chosen = SentEvidence.of(files, link);
        try {
            Races.settled(transaction, () -> {
                plan(id, typed, actor);
                closing.begin(id, Objects.requireNonNullElse(typed.statement(), ""), actor);
                evidence.offer(items.visibleItem(id, actor), chosen, actor);
                return id;
            });
        } catch (Invalid | Conflict | NotYours refused) {
            return again(id, typed, chosen, refused, actor, model, request, response);
        }
        flash.addFlashAttribute("toast", "The plan is saved" + (chosen.isEmpty() ? "." : ", and evidence is added."));
        return "redirect:/action-items/" + id;
    }

    /** Plan, chosen evidence and closure together: all of it is taken, or nothing. */
    @PostMapping("/action-items/{id}/submission")
    String submit(
            @PathVariable String id,
            Typed typed,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = "link", defaultValue = "") String link,
            Actor actor,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        SentEvidence chosen = SentEvidence.of(files, link);
        try {
            Races.settled(transaction, () -> {
                pages.demandComplete(id, typed, chosen, actor);
                plan(id, typed, actor);
                ActionItem item = items.visibleItem(id, actor);
                evidence.offer(item, chosen, actor);
                return close(item, typed, actor);
            });
        } catch (Invalid | Conflict | NotYours refused) {
            return again(id, typed, chosen, refused, actor, model, request, response);
        }
        flash.addFlashAttribute("toast", "Submitted for checking; your clock has stopped.");
        return "redirect:/action-items/" + id;
    }

    private WorkItem close(ActionItem item, Typed typed, Actor actor) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("statement", Objects.requireNonNullElse(typed.statement(), ""));
        answers.put("evidence", closing.offered(item).stream().map(Evidence::id).toList());
        return work.complete(pages.open(item, "submitClosure", actor).id(), Submission.ofJson(answers), actor);
    }

    /** Adds evidence alone; a plan that was typed and not saved comes back as it was typed. */
    @PostMapping("/action-items/{id}/evidence")
    String offer(
            @PathVariable String id,
            Typed typed,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = "link", defaultValue = "") String link,
            Actor actor,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Typed unsaved = typed.owner() == null ? null : typed;
        SentEvidence chosen = SentEvidence.of(files, link);
        ActionItem item = items.visibleItem(id, actor);
        try {
            if (chosen.isEmpty()) {
                throw new Invalid("evidence", "Choose a file or type an address.");
            }
            evidence.offer(item, chosen, actor);
        } catch (Invalid | Conflict | NotYours refused) {
            return again(id, unsaved, chosen, refused, actor, model, request, response);
        }
        boolean open = unsaved != null && unsaved.differs(page(id, null, actor));
        flash.addFlashAttribute("toast", "Evidence is added." + (open ? " The plan you typed is not saved yet." : ""));
        flash.addFlashAttribute("unsaved", unsaved);
        return "redirect:/action-items/" + id + "#f-evidence";
    }

    @PostMapping("/action-items/{id}/verification")
    String verify(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Actor actor,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        ActionItem item = items.visibleItem(id, actor);
        Map<String, Object> answers = new HashMap<>();
        List.of("outcome", "reason", "note").stream()
                .filter(key -> !typed.getOrDefault(key, "").isBlank())
                .forEach(key -> answers.put(key, typed.get(key)));
        if (!"returned".equals(answers.get("outcome"))) {
            answers.remove("reason");
        }
        try {
            work.complete(pages.open(item, "verifyClosure", actor).id(), Submission.ofJson(answers), actor);
        } catch (Invalid | Conflict | NotYours refused) {
            model.addAttribute("typed", typed);
            Answered.show(request, answers(typed));
            return again(id, null, SentEvidence.NOTHING, refused, actor, model, request, response);
        }
        flash.addFlashAttribute(
                "toast", item.label() + ("accepted".equals(answers.get("outcome")) ? " is closed." : " is returned."));
        return "redirect:/audits/" + item.auditId() + "/actions";
    }

    private static List<Answered> answers(Map<String, String> typed) {
        return Stream.of(
                        new Answered("What is missing", typed.getOrDefault("reason", "")),
                        new Answered("Note for the file", typed.getOrDefault("note", "")))
                .filter(one -> !one.text().isBlank())
                .toList();
    }

    private void plan(String id, Typed typed, Actor actor) {
        ActionItem item = items.visibleItem(id, actor);
        if (item.isPlanned()) {
            planning.plan(id, typed.plan(), actor);
            return;
        }
        Map<String, Object> answers = new HashMap<>();
        PlanAction plan = typed.plan();
        answers.put("owner", plan.owner());
        answers.put("doneBy", plan.doneBy() == null ? null : plan.doneBy().toString());
        answers.put("correction", plan.correction());
        answers.put("cause", plan.cause());
        answers.put("correctiveAction", plan.correctiveAction());
        answers.values().removeIf(answer -> answer == null || answer.toString().isBlank());
        work.complete(pages.open(item, "planAction", actor).id(), Submission.ofJson(answers), actor);
    }

    private ItemPage page(String id, @Nullable Typed typed, Actor actor) {
        return pages.page(id, typed == null ? null : typed.plan(), typed == null ? null : typed.statement(), actor);
    }

    private String again(
            String id,
            @Nullable Typed typed,
            SentEvidence chosen,
            Refusal refused,
            Actor actor,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        ItemPage page = page(id, typed, actor);
        if (!page.isToDo() && !page.isToCheck()) {
            if (typed != null) {
                Answered.show(request, typed.answers(page.owners()));
            }
            throw refused;
        }
        response.setStatus(Again.status(refused));
        model.addAttribute("page", page);
        model.addAttribute("link", chosen.link());
        List<Problem> problems = new ArrayList<>(Again.problems(refused));
        if (!chosen.files().isEmpty()) {
            problems.add(new Problem("evidence", chosen.notAdded()));
        }
        model.addAttribute("problems", problems);
        return "actionitem/item";
    }
}
