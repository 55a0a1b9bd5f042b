package auditway.platform.inbox.web;

import auditway.platform.inbox.OpenWork;
import auditway.platform.inbox.Rebuilding;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.web.SettingsEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Settings, Inbox: how much work is open, and the button that rebuilds the inbox. */
@Controller
class RebuildPage implements SettingsEntry {

    private final Rebuilding rebuilding;
    private final OpenWork work;

    RebuildPage(Rebuilding rebuilding, OpenWork work) {
        this.rebuilding = rebuilding;
        this.work = work;
    }

    @GetMapping("/settings/inbox")
    String show(Actor actor, Model model) {
        rebuilding.check(actor);
        model.addAttribute("open", work.open());
        model.addAttribute("overdue", work.overdue());
        return "inbox/rebuild";
    }

    @PostMapping("/settings/inbox/rebuild")
    String rebuild(Actor actor, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "toast", "Inbox rebuilt: " + rebuilding.rebuild(actor).sentence() + ".");
        return "redirect:/settings/inbox";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "Inbox";
    }

    @Override
    public String about() {
        return "How much work is open; rebuild the inbox after a database was restored.";
    }

    @Override
    public String path() {
        return "/settings/inbox";
    }

    @Override
    public String icon() {
        return "inbox";
    }

    @Override
    public boolean visible(Actor actor) {
        return actor.is(Role.ADMINISTRATOR);
    }
}
