package auditway.platform.people.web;

import auditway.platform.calendar.PlaceZones;
import auditway.platform.people.AccountKeeping;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Again;
import auditway.platform.refusal.Invalid;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whose clock pages and mails show. */
@Controller
class ZonePage {

    private static final String PAGE = "people/zone";

    private final AccountKeeping keeping;

    ZonePage(AccountKeeping keeping) {
        this.keeping = keeping;
    }

    @GetMapping("/settings/time-zone")
    String show(Model model) {
        model.addAttribute("regions", PlaceZones.byRegion());
        return PAGE;
    }

    @PostMapping("/settings/time-zone")
    String choose(
            @RequestParam(defaultValue = "") String zone,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            keeping.chooseZone(zone, actor);
        } catch (Invalid refused) {
            model.addAttribute("regions", PlaceZones.byRegion());
            return Again.show(PAGE, refused, model, response);
        }
        redirect.addFlashAttribute("toast", "Times are now shown for " + zone + ".");
        return "redirect:/settings";
    }
}
