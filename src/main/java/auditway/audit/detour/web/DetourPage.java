package auditway.audit.detour.web;

import auditway.audit.detour.Detour;
import auditway.audit.detour.Detours;
import auditway.audit.detour.Subject;
import auditway.platform.form.FormRendering;
import auditway.platform.form.FormView;
import auditway.platform.form.Submission;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Again;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Asking for a detour. */
@Controller
@RequestMapping("/audits/{auditId}/detours/{form}")
class DetourPage {

    private final Detours detours;
    private final FormRendering forms;

    DetourPage(Detours detours, FormRendering forms) {
        this.detours = detours;
        this.forms = forms;
    }

    @GetMapping
    String begin(
            @PathVariable String auditId,
            @PathVariable String form,
            @RequestParam(required = false) @Nullable String about,
            Actor actor,
            Model model) {
        return page(form, subject(auditId, about), null, List.of(), actor, model);
    }

    @PostMapping("/form")
    String redraw(
            @PathVariable String auditId,
            @PathVariable String form,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "_shown", defaultValue = "") String shown,
            Actor actor,
            Model model) {
        typed.remove("about");
        Subject subject = subject(auditId, about);
        Detour<?> detour = detours.offered(form, subject, actor);
        Submission submission = Submission.ofPost(typed);
        FormView view = forms.view(form, detour.prefill(subject), submission, List.of());
        model.addAttribute("changed", view.changedSince(shown, submission));
        model.addAttribute("draft", address(subject, form, "/form"));
        return "form/components :: changes(fields=${changed}, draft=${draft})";
    }

    @PostMapping
    String ask(
            @PathVariable String auditId,
            @PathVariable String form,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        typed.remove("about");
        Subject subject = subject(auditId, about);
        Submission submission = Submission.ofPost(typed);
        if (submission.isEdit()) {
            return page(form, subject, submission, List.of(), actor, model);
        }
        try {
            String title = detours.offered(form, subject, actor).title();
            String next = detours.ask(form, subject, submission, actor);
            flash.addFlashAttribute("toast", "Sent: " + title + ".");
            return "redirect:" + next;
        } catch (Invalid | Conflict refused) {
            response.setStatus(Again.status(refused));
            return page(form, subject, submission, Again.problems(refused), actor, model);
        }
    }

    private String page(
            String form,
            Subject subject,
            @Nullable Submission submission,
            List<Problem> problems,
            Actor actor,
            Model model) {
        Detour<?> detour = detours.offered(form, subject, actor);
        model.addAttribute("detour", detour);
        model.addAttribute("subject", subject);
        model.addAttribute("typed", submission != null);
        model.addAttribute("whyNot", detours.whyNot(detour, subject).orElse(null));
        model.addAttribute("address", address(subject, form, ""));
        model.addAttribute("draft", address(subject, form, "/form"));
        model.addAttribute("form", forms.view(form, detour.prefill(subject), submission, problems));
        return "detour/ask";
    }

    private static String address(Subject subject, String form, String part) {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/audits/{auditId}/detours/{form}" + part);
        if (!subject.isAudit()) {
            path.queryParam("about", "{about}");
        }
        return path.encode()
                .buildAndExpand(Map.of("auditId", subject.auditId(), "form", form, "about", subject.id()))
                .toUriString();
    }

    private static Subject subject(String auditId, @Nullable String about) {
        return new Subject(auditId, about == null || about.isBlank() ? auditId : about);
    }
}
