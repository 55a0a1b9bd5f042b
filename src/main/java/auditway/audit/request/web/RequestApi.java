package auditway.audit.request.web;

import auditway.audit.request.Offer;
import auditway.audit.request.RequestKind;
import auditway.audit.request.RequestKinds;
import auditway.audit.request.RequestList;
import auditway.audit.request.RequestView;
import auditway.audit.request.Subject;
import auditway.platform.form.FormDescription;
import auditway.platform.form.Forms;
import auditway.platform.form.Submission;
import auditway.platform.people.Actor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Requests for programs: what was asked in an audit, what may be asked, and asking it. */
@RestController
@RequestMapping("/api/v1/audits/{auditId}/requests")
class RequestApi {

    /** What was asked, oldest first, and what may be asked now. */
    record Listing(List<RequestView> requests, List<Offer> offers) {}

    /** A kind of request with the form that asks for it. */
    record Detail(
            String form,
            String title,
            String effect,
            @Nullable String whyNot,
            FormDescription description,
            Map<String, Object> values) {}

    private final RequestList requests;
    private final RequestKinds kinds;
    private final Forms forms;

    RequestApi(RequestList requests, RequestKinds kinds, Forms forms) {
        this.requests = requests;
        this.kinds = kinds;
        this.forms = forms;
    }

    /** All requests of the audit, and what I may ask about it, or about what {@code about} names: an item, finding or designation. */
    @GetMapping
    Listing list(@PathVariable String auditId, @RequestParam(required = false) @Nullable String about, Actor actor) {
        return new Listing(requests.visible(auditId, actor), kinds.offered(subject(auditId, about), actor));
    }

    @GetMapping("/{form}")
    Detail show(
            @PathVariable String auditId,
            @PathVariable String form,
            @RequestParam(required = false) @Nullable String about,
            Actor actor) {
        Subject subject = subject(auditId, about);
        RequestKind<?> kind = kinds.offered(form, subject, actor);
        Map<String, Object> values = kind.prefill(subject);
        return new Detail(
                form,
                kinds.title(kind),
                kinds.effect(kind, values),
                kinds.whyNot(kind, subject).orElse(null),
                forms.describe(form, values),
                values);
    }

    /** Asks for it; the body holds the answers by the keys of its form. */
    @PostMapping("/{form}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(
            @PathVariable String auditId,
            @PathVariable String form,
            @RequestParam(required = false) @Nullable String about,
            @RequestBody Map<String, Object> answers,
            Actor actor) {
        kinds.ask(form, subject(auditId, about), Submission.ofJson(answers), actor);
    }

    private static Subject subject(String auditId, @Nullable String about) {
        return new Subject(auditId, Objects.requireNonNullElse(about, auditId));
    }
}
