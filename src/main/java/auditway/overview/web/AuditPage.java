package auditway.overview.web;

import auditway.audit.AuditDirectory;
import auditway.overview.AuditOverview;
import auditway.overview.Timeline;
import auditway.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The first tab of an audit and its timeline. */
@Controller
class AuditPage {

    private static final int LATEST_READ = 20;
    private static final int LATEST_SHOWN = 4;
    private static final int ENTRIES_A_PAGE = 50;

    private final AuditOverview overview;
    private final Timeline timeline;
    private final AuditDirectory audits;

    AuditPage(AuditOverview overview, Timeline timeline, AuditDirectory audits) {
        this.overview = overview;
        this.timeline = timeline;
        this.audits = audits;
    }

    @GetMapping("/audits/{auditId}")
    String overview(@PathVariable String auditId, Actor actor, Model model) {
        model.addAttribute("view", overview.of(auditId, actor));
        model.addAttribute("latest", Timeline.told(timeline.of(auditId, actor, Integer.MAX_VALUE, LATEST_READ)).stream()
                        .limit(LATEST_SHOWN)
                        .toList());
        return "overview/audit";
    }

    @GetMapping("/audits/{auditId}/timeline")
    String timeline(
            @PathVariable String auditId,
            @RequestParam(defaultValue = "2147483647") int before,
            Actor actor,
            Model model) {
        var entries = timeline.of(auditId, actor, before, ENTRIES_A_PAGE);
        model.addAttribute("entries", Timeline.told(entries));
        model.addAttribute(
                "older",
                entries.size() == ENTRIES_A_PAGE
                        ? entries.get(ENTRIES_A_PAGE - 1).number()
                        : null);
        model.addAttribute("answers", actor.isPartner() ? java.util.List.of() : audits.answers(auditId));
        return "overview/timeline";
    }
}
