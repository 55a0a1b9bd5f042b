package auditway.insight.notification.web;

import auditway.insight.notification.MailHabits;
import auditway.platform.people.Actor;
import auditway.platform.web.SettingsEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Settings, My mail: everybody mutes reminders and digests for themselves. */
@Controller
class MyMailPage implements SettingsEntry {

    private final MailHabits habits;

    MyMailPage(MailHabits habits) {
        this.habits = habits;
    }

    @GetMapping("/settings/mail")
    String show(Actor actor, Model model) {
        model.addAttribute("muted", habits.muted(actor.accountId()));
        return "notification/my-mail";
    }

    @PostMapping("/settings/mail")
    String change(@RequestParam(defaultValue = "false") boolean muted, Actor actor, RedirectAttributes redirect) {
        habits.mute(muted, actor);
        redirect.addFlashAttribute(
                "toast",
                muted
                        ? "Reminders and digests are muted; your list shows all work."
                        : "You get reminders and digests.");
        return "redirect:/settings/mail";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "My mail";
    }

    @Override
    public String about() {
        return "Mute reminders and the digest of the day, or want them again.";
    }

    @Override
    public String path() {
        return "/settings/mail";
    }

    @Override
    public String icon() {
        return "envelope";
    }

    @Override
    public boolean visible(Actor actor) {
        return true;
    }

    @Override
    public boolean personal() {
        return true;
    }
}
