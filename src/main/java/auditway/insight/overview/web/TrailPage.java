package auditway.insight.overview.web;

import auditway.insight.overview.TimelinePage;
import auditway.insight.overview.WholeTrail;
import auditway.platform.people.Actor;
import auditway.platform.trail.BrokenLink;
import auditway.platform.web.SettingsEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The trail of the installation, and whether it and the trail of an audit are what was written. */
@Controller
class TrailPage implements SettingsEntry {

    private static final int ENTRIES_A_PAGE = 50;

    private final WholeTrail trail;

    TrailPage(WholeTrail trail) {
        this.trail = trail;
    }

    @Override
    public String title() {
        return "Trail";
    }

    @Override
    public String about() {
        return "Who changed accounts, roster and partners; whether every trail is what was written.";
    }

    @Override
    public String path() {
        return "/trail";
    }

    @Override
    public String icon() {
        return "link-45deg";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public boolean visible(Actor actor) {
        return WholeTrail.mayRead(actor);
    }

    @GetMapping("/trail")
    String show(@RequestParam(defaultValue = "2147483647") int before, Actor actor, Model model) {
        TimelinePage page = trail.before(before, ENTRIES_A_PAGE, actor);
        model.addAttribute("entries", page.entries());
        model.addAttribute("older", page.older());
        model.addAttribute("verified", trail.verified(actor).orElse(null));
        model.addAttribute("running", trail.isBeingVerified());
        return "overview/trail";
    }

    @PostMapping("/trail/verification")
    String verify(Actor actor, RedirectAttributes redirect) {
        trail.verify(actor);
        redirect.addFlashAttribute("toast", "All trails are being verified; look again in a moment.");
        return "redirect:/trail";
    }

    @PostMapping("/audits/{auditId}/timeline/verification")
    String verify(@PathVariable String auditId, Actor actor, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "toast",
                trail.verify(auditId, actor)
                        .map(BrokenLink::sentence)
                        .orElse("Every entry of this audit is what was written, and none is missing."));
        return "redirect:/audits/" + auditId + "/timeline";
    }
}
