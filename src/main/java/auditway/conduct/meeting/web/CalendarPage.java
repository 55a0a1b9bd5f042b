package auditway.conduct.meeting.web;

import auditway.conduct.meeting.CalendarAddresses;
import auditway.platform.people.Actor;
import auditway.platform.web.SettingsEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Settings, My calendar: the secret address is made, shown once, and revoked. */
@Controller
class CalendarPage implements SettingsEntry {

    private static final String PATH = "/settings/calendar";

    private final CalendarAddresses addresses;

    CalendarPage(CalendarAddresses addresses) {
        this.addresses = addresses;
    }

    @GetMapping(PATH)
    String show(Actor actor, Model model) {
        model.addAttribute("madeAt", addresses.madeAt(actor).orElse(null));
        return "meeting/calendar";
    }

    @PostMapping(PATH + "/address")
    String make(Actor actor, RedirectAttributes redirect) {
        redirect.addFlashAttribute("address", addresses.make(actor));
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/revocation")
    String revoke(Actor actor, RedirectAttributes redirect) {
        addresses.revoke(actor);
        redirect.addFlashAttribute("toast", "The address no longer works.");
        return "redirect:" + PATH;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "My calendar";
    }

    @Override
    public String about() {
        return "A secret address from which your calendar reads your meetings and due dates.";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String icon() {
        return "calendar3";
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
