package auditway.insight.overview.web;

import auditway.audit.audit.AuditDirectory.Filter;
import auditway.audit.audit.AuditRequests;
import auditway.audit.audit.Phase;
import auditway.insight.overview.AuditLines;
import auditway.platform.people.Actor;
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
            @RequestParam(defaultValue = "") String order,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        boolean due = order.equals("due");
        String standing = due && phase.isEmpty() ? "open" : phase;
        Filter filter = Filter.of(words, standing);
        AuditLines.Page page =
                due ? lines.dueFirst(actor, filter, after, PAGE) : lines.page(actor, filter, after, PAGE);
        model.addAttribute("page", page);
        model.addAttribute("first", after == null);
        model.addAttribute("filtered", !words.isBlank() || !standing.isEmpty());
        model.addAttribute("order", due ? "due" : "");
        model.addAttribute("cut", due && page.found() > AuditLines.ON_BOARD ? AuditLines.ON_BOARD : null);
        model.addAttribute("sought", words);
        model.addAttribute("phase", standing);
        model.addAttribute("phases", Phase.values());
        model.addAttribute("mayRequest", AuditRequests.mayRequest(actor));
        model.addAttribute("me", actor.accountId());
        return "overview/audits";
    }
}
