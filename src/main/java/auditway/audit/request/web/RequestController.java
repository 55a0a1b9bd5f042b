package auditway.audit.request.web;

import auditway.audit.request.RequestKind;
import auditway.audit.request.RequestKinds;
import auditway.audit.request.RequestList;
import auditway.audit.request.RequestView;
import auditway.audit.request.Subject;
import auditway.platform.form.FormRendering;
import auditway.platform.form.FormView;
import auditway.platform.form.Submission;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Again;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
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

/** The requests of an audit, and asking for something. */
@Controller
@RequestMapping("/audits/{auditId}/requests")
class RequestController {

    private final RequestList requests;
    private final RequestKinds kinds;
    private final FormRendering forms;

    RequestController(RequestList requests, RequestKinds kinds, FormRendering forms) {
        this.requests = requests;
        this.kinds = kinds;
        this.forms = forms;
    }

    @GetMapping
    String list(@PathVariable String auditId, Actor actor, Model model) {
        List<RequestView> newestFirst = new ArrayList<>(requests.visible(auditId, actor));
        Collections.reverse(newestFirst);
        model.addAttribute("requests", newestFirst);
        model.addAttribute("offers", kinds.offered(Subject.audit(auditId), actor));
        return "request/requests";
    }

    @GetMapping("/{form}")
    String begin(
            @PathVariable String auditId,
            @PathVariable String form,
            @RequestParam(required = false) @Nullable String about,
            Actor actor,
            Model model) {
        return page(form, subject(auditId, about), null, List.of(), actor, model);
    }

    @PostMapping("/{form}/form")
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
        RequestKind<?> kind = kinds.offered(form, subject, actor);
        Submission submission = Submission.ofPost(typed);
        FormView view = forms.view(form, kind.prefill(subject), submission, List.of());
        model.addAttribute("changed", view.changedSince(shown, submission));
        model.addAttribute("draft", address(subject, form, "/form"));
        return "form/components :: changes(fields=${changed}, draft=${draft})";
    }

    @PostMapping("/{form}")
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
            String sent = kinds.sent(kinds.offered(form, subject, actor));
            String next = kinds.ask(form, subject, submission, actor);
            flash.addFlashAttribute("toast", sent);
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
        RequestKind<?> kind = kinds.offered(form, subject, actor);
        Map<String, Object> shown = kind.prefill(subject);
        model.addAttribute("title", kinds.title(kind));
        model.addAttribute("effect", kinds.effect(kind, shown));
        model.addAttribute("typed", submission != null);
        model.addAttribute("whyNot", kinds.whyNot(kind, subject).orElse(null));
        model.addAttribute("address", address(subject, form, ""));
        model.addAttribute("draft", address(subject, form, "/form"));
        model.addAttribute("form", forms.view(form, shown, submission, problems));
        return "request/ask";
    }

    private static String address(Subject subject, String form, String part) {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/audits/{auditId}/requests/{form}" + part);
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
