package auditway.insight.overview.web;

import auditway.audit.audit.AuditRequests;
import auditway.audit.audit.AuditRequests.RequestAudit;
import auditway.platform.form.FormAnswers;
import auditway.platform.form.FormRendering;
import auditway.platform.form.FormView;
import auditway.platform.form.Submission;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import auditway.platform.refusal.NotYours;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;

/** Requesting an audit. */
@Controller
class RequestPage {

    private static final String FORM = "request-audit";

    private final AuditRequests requests;
    private final FormAnswers answers;
    private final FormRendering forms;
    private final JsonMapper json;

    RequestPage(AuditRequests requests, FormAnswers answers, FormRendering forms, JsonMapper json) {
        this.requests = requests;
        this.answers = answers;
        this.forms = forms;
        this.json = json;
    }

    @GetMapping("/audits/new")
    String ask(@RequestParam(required = false) @Nullable String partner, Actor actor, Model model) {
        refuseOthers(actor);
        Submission begun = Submission.ofJson(requests.proposed(partner, actor));
        return page(begun, List.of(), actor, model);
    }

    @PostMapping("/audits/new/form")
    String redraw(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "_shown", defaultValue = "") String shown,
            Actor actor,
            Model model) {
        refuseOthers(actor);
        Submission submission = Submission.ofPost(typed);
        FormView view = forms.view(FORM, requests.choices(actor), submission, List.of());
        model.addAttribute("changed", view.changedSince(shown, submission));
        return "form/components :: changes(fields=${changed}, draft='/audits/new/form')";
    }

    @PostMapping("/audits")
    String request(
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        refuseOthers(actor);
        Submission submission = Submission.ofPost(typed);
        if (submission.isEdit()) {
            return page(submission, List.of(), actor, model);
        }
        try {
            Map<String, Object> checked = answers.validate(FORM, submission, requests.choices(actor));
            String id = requests.request(json.convertValue(checked, RequestAudit.class), actor);
            flash.addFlashAttribute("toast", "Audit " + id + " requested.");
            return "redirect:/audits/" + id;
        } catch (Conflict running) {
            Problem problem = new Problem("partner", String.valueOf(running.getMessage()));
            response.setStatus(422);
            return page(submission, List.of(problem), actor, model);
        } catch (Invalid refused) {
            response.setStatus(422);
            return page(submission, refused.problems(), actor, model);
        }
    }

    private String page(@Nullable Submission submission, List<Problem> problems, Actor actor, Model model) {
        model.addAttribute("form", forms.view(FORM, requests.choices(actor), submission, problems));
        return "overview/request";
    }

    private static void refuseOthers(Actor actor) {
        if (!AuditRequests.mayRequest(actor)) {
            throw new NotYours("Only coordinators and partner leads request audits; ask one of them.");
        }
    }
}
