package auditway.overview.web;

import auditway.audit.AuditDirectory.Filter;
import auditway.audit.AuditRequests;
import auditway.audit.Phase;
import auditway.overview.AuditLines;
import auditway.people.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every audit the actor may see, with its phase, next deadline and who it waits on. */
@Controller
class AuditListPage {

    private static final int PAGE = 40;

    private final AuditLines lines;

    AuditListPage(AuditLines lines) {
        this.lines = lines;
    }

    @GetMapping("/audits")
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        AuditLines.Page page = lines.page(actor, Filter.of(words, phase), after, PAGE);
        model.addAttribute("page", page);
        model.addAttribute("first", after == null);
        model.addAttribute("filtered", !words.isBlank() || !phase.isEmpty());
        model.addAttribute("sought", words);
        model.addAttribute("phase", phase);
        model.addAttribute("phases", Phase.values());
        model.addAttribute("mayRequest", AuditRequests.mayRequest(actor));
        model.addAttribute("me", actor.accountId());
        return "overview/audits";
    }
}
