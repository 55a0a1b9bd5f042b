package auditway.overview.web;

import auditway.audit.AuditRequests;
import auditway.audit.Phase;
import auditway.inbox.Inbox;
import auditway.overview.AuditLine;
import auditway.overview.AuditLines;
import auditway.people.Actor;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every audit the actor may see, with its phase, next deadline and who it waits on. */
@Controller
class AuditListPage {

    private static final int OPEN_READ = 2000;

    private final AuditLines lines;
    private final Inbox inbox;

    AuditListPage(AuditLines lines, Inbox inbox) {
        this.lines = lines;
        this.inbox = inbox;
    }

    @GetMapping("/audits")
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String phase,
            Actor actor,
            Model model) {
        List<AuditLine> all = lines.of(actor, inbox.everywhere(actor, OPEN_READ));
        model.addAttribute("lines", AuditLines.sift(all, words, phase));
        model.addAttribute("total", all.size());
        model.addAttribute("sought", words);
        model.addAttribute("phase", phase);
        model.addAttribute("phases", Phase.values());
        model.addAttribute("mayRequest", AuditRequests.mayRequest(actor));
        model.addAttribute("me", actor.accountId());
        return "overview/audits";
    }
}
