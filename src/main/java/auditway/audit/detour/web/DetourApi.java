package auditway.audit.detour.web;

import auditway.audit.detour.Detour;
import auditway.audit.detour.Detours;
import auditway.audit.detour.Offer;
import auditway.audit.detour.Subject;
import auditway.platform.form.FormDescription;
import auditway.platform.form.Forms;
import auditway.platform.form.Submission;
import auditway.platform.people.Actor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

/** Detours for programs: what may be asked about an audit, an action item or a finding, and asking it. */
@RestController
@RequestMapping("/api/v1/audits/{auditId}/detours")
class DetourApi {

    /** A detour with the form that asks for it. */
    record Detail(
            String form,
            String title,
            String effect,
            @Nullable String whyNot,
            FormDescription description,
            Map<String, Object> values) {}

    private final Detours detours;
    private final Forms forms;

    DetourApi(Detours detours, Forms forms) {
        this.detours = detours;
        this.forms = forms;
    }

    /** What I may ask about the audit, or about one of its action items or findings where {@code about} names it. */
    @GetMapping
    List<Offer> offered(
            @PathVariable String auditId, @RequestParam(required = false) @Nullable String about, Actor actor) {
        Subject subject = subject(auditId, about);
        return Stream.of(Detour.Kind.values())
                .flatMap(kind -> detours.offered(kind, subject, actor).stream())
                .toList();
    }

    @GetMapping("/{form}")
    Detail show(
            @PathVariable String auditId,
            @PathVariable String form,
            @RequestParam(required = false) @Nullable String about,
            Actor actor) {
        Subject subject = subject(auditId, about);
        Detour<?> detour = detours.offered(form, subject, actor);
        Map<String, Object> values = detour.prefill(subject);
        return new Detail(
                form,
                detour.title(),
                detour.effect(),
                detours.whyNot(detour, subject).orElse(null),
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
        detours.ask(form, subject(auditId, about), Submission.ofJson(answers), actor);
    }

    private static Subject subject(String auditId, @Nullable String about) {
        return new Subject(auditId, Objects.requireNonNullElse(about, auditId));
    }
}
