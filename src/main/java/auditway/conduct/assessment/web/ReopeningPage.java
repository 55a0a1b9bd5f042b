package auditway.conduct.assessment.web;

import auditway.audit.audit.AuditDirectory;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Section;
import auditway.conduct.assessment.Reopening;
import auditway.conduct.assessment.Scopes;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The partner's lead opens submitted answers again and submits them once more. */
@Controller
@RequestMapping("/audits/{auditId}/self-assessment")
class ReopeningPage {

    private final Reopening reopening;
    private final Scopes scopes;
    private final AuditDirectory audits;

    ReopeningPage(Reopening reopening, Scopes scopes, AuditDirectory audits) {
        this.reopening = reopening;
        this.scopes = scopes;
        this.audits = audits;
    }

    /** What was typed into the form that opens answers again, and what was wrong with it. */
    record Asked(String control, String why, List<Invalid.Problem> problems) {}

    @PostMapping("/reopening")
    String reopen(
            @PathVariable String auditId,
            @RequestParam String section,
            @RequestParam(defaultValue = "") String control,
            @RequestParam(defaultValue = "") String why,
            Actor actor,
            RedirectAttributes next) {
        Section open = scopes.get(audits.visible(auditId, actor)).edition().section(section);
        List<String> controls =
                control.isEmpty() ? open.controls().stream().map(Control::id).toList() : List.of(control);
        next.addAttribute("section", section);
        try {
            reopening.reopen(auditId, controls, why, actor);
            next.addFlashAttribute("toast", "Open again: " + String.join(", ", controls) + ".");
        } catch (Invalid refused) {
            next.addFlashAttribute("asked", new Asked(control, why, refused.problems()));
        }
        return "redirect:/audits/" + auditId + "/self-assessment";
    }

    @PostMapping("/resubmission")
    String submit(@PathVariable String auditId, Actor actor, RedirectAttributes next) {
        try {
            reopening.submit(auditId, actor);
            next.addFlashAttribute("toast", "Submitted again.");
        } catch (Invalid refused) {
            next.addFlashAttribute("notice", refused.getMessage());
        }
        return "redirect:/audits/" + auditId + "/self-assessment";
    }
}
