package auditway.actionitem.web;

import auditway.actionitem.ActionItem;
import auditway.actionitem.ActionItems;
import auditway.actionitem.ClosingActionItems;
import auditway.actionitem.ClosureDrafts;
import auditway.actionitem.PlanningActions;
import auditway.actionitem.PlanningActions.PlanAction;
import auditway.evidence.Evidence;
import auditway.evidence.EvidenceFiles;
import auditway.evidence.NewEvidence;
import auditway.form.Submission;
import auditway.inbox.WorkItems;
import auditway.people.Actor;
import auditway.refusal.Again;
import auditway.refusal.Conflict;
import auditway.refusal.Invalid;
import auditway.refusal.Invalid.Problem;
import auditway.refusal.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
    private final EvidenceFiles evidence;
    private final ClosureDrafts drafts;
    private final WorkItems work;
    private final TransactionTemplate transaction;

    ItemController(
            ItemPages pages,
            ActionItems items,
            PlanningActions planning,
            ClosingActionItems closing,
            EvidenceFiles evidence,
            ClosureDrafts drafts,
            WorkItems work,
            TransactionTemplate transaction) {
        this.pages = pages;
        this.items = items;
        this.planning = planning;
        this.closing = closing;
        this.evidence = evidence;
        this.drafts = drafts;
        this.work = work;
        this.transaction = transaction;
    }

    /** What the partner typed; everything is optional until it is checked. */
    record Typed(
            @Nullable String owner,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate doneBy,

            @Nullable String correction,
            @Nullable String cause,
            @Nullable String correctiveAction,
            @Nullable String statement) {

        PlanAction plan() {
            return new PlanAction(Objects.requireNonNullElse(owner, ""), doneBy, correction, cause, correctiveAction);
        }
    }

    @GetMapping("/action-items/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        model.addAttribute("page", pages.page(id, null, null, actor));
        return "actionitem/item";
    }

    @PostMapping("/action-items/{id}/plan")
    String plan(
            @PathVariable String id,
            Typed typed,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            transaction.executeWithoutResult(status -> {
                plan(id, typed, actor);
                drafts.keep(id, Objects.requireNonNullElse(typed.statement(), ""));
            });
        } catch (Invalid | Conflict refused) {
            return again(id, typed, refused, actor, model, response);
        }
        flash.addFlashAttribute("toast", "The plan is saved.");
        return "redirect:/action-items/" + id;
    }

    /** Saves the plan as typed, then hands the item in; a plan that is in order stays even where evidence is missing. */
    @PostMapping("/action-items/{id}/submission")
    String submit(
            @PathVariable String id,
            Typed typed,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            plan(id, typed, actor);
            ActionItem item = items.visibleItem(id, actor);
            Map<String, Object> answers = new HashMap<>();
            answers.put("statement", Objects.requireNonNullElse(typed.statement(), ""));
            answers.put(
                    "evidence", closing.offered(item).stream().map(Evidence::id).toList());
            work.complete(pages.open(item, "submitClosure", actor).id(), Submission.ofJson(answers), actor);
        } catch (Invalid | Conflict refused) {
            return again(id, typed, refused, actor, model, response);
        }
        flash.addFlashAttribute("toast", "Submitted for checking; your clock has stopped.");
        return "redirect:/action-items/" + id;
    }

    @PostMapping("/action-items/{id}/evidence")
    String offer(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            @RequestParam(defaultValue = "") String link,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        ActionItem item = items.visibleItem(id, actor);
        List<MultipartFile> sent = (file == null ? List.<MultipartFile>of() : file)
                .stream().filter(one -> !one.isEmpty()).toList();
        try {
            if (sent.isEmpty() && link.isBlank()) {
                throw new Invalid("evidence", "Choose a file or type an address.");
            }
            transaction.executeWithoutResult(status -> offer(item, sent, link.strip(), actor));
        } catch (Invalid | Conflict refused) {
            Invalid onEvidence = new Invalid(Again.problems(refused).stream()
                    .map(problem -> new Problem("evidence", problem.sentence()))
                    .toList());
            model.addAttribute("link", link);
            return again(id, null, onEvidence, actor, model, response);
        }
        flash.addFlashAttribute("toast", "Evidence is added.");
        return "redirect:/action-items/" + id + "#evidence";
    }

    @PostMapping("/action-items/{id}/verification")
    String verify(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Actor actor,
            Model model,
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
        } catch (Invalid | Conflict refused) {
            model.addAttribute("typed", typed);
            return again(id, null, refused, actor, model, response);
        }
        flash.addFlashAttribute(
                "toast", item.label() + ("accepted".equals(answers.get("outcome")) ? " is closed." : " is returned."));
        return "redirect:/audits/" + item.auditId() + "/actions";
    }

    private void plan(String id, Typed typed, Actor actor) {
        ActionItem item = items.visibleItem(id, actor);
        if (item.isPlanned()) {
            if (!typed.plan().equals(pages.page(id, null, null, actor).plan())) {
                planning.plan(id, typed.plan(), actor);
            }
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

    /** All of it or nothing. */
    private void offer(ActionItem item, List<MultipartFile> files, String link, Actor actor) {
        for (MultipartFile one : files) {
            String name = Objects.requireNonNullElse(one.getOriginalFilename(), "file");
            try (InputStream content = one.getInputStream()) {
                evidence.offer(offer(item, name), content, actor);
            } catch (IOException broken) {
                throw new Invalid("evidence", "The file " + name + " did not arrive whole; send it again.");
            }
        }
        if (!link.isEmpty()) {
            evidence.link(offer(item, link), actor);
        }
    }

    private static NewEvidence offer(ActionItem item, String name) {
        return NewEvidence.forClosure(item.auditId(), item.controlId(), item.id(), name);
    }

    private String again(
            String id, @Nullable Typed typed, Refusal refused, Actor actor, Model model, HttpServletResponse response) {
        response.setStatus(Again.status(refused));
        model.addAttribute(
                "page",
                pages.page(id, typed == null ? null : typed.plan(), typed == null ? null : typed.statement(), actor));
        model.addAttribute("problems", Again.problems(refused));
        return "actionitem/item";
    }
}
