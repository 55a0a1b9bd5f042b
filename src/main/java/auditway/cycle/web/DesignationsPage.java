package auditway.cycle.web;

import auditway.platform.people.Actor;
import auditway.platform.refusal.NotYours;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All designations by what is due next, so that nothing is forgotten; partners are brought to their own. */
@Controller
class DesignationsPage {

    private final CycleViews views;

    DesignationsPage(CycleViews views) {
        this.views = views;
    }

    @GetMapping("/designations")
    String list(Actor actor, Model model) {
        if (actor.organisationId() != null) {
            return "redirect:/partners/" + actor.organisationId();
        }
        if (!actor.isCoordinating()) {
            throw new NotYours("The list of designations is for coordinators; your audits are under Audits.");
        }
        model.addAttribute("cycles", views.all(actor));
        return "cycle/designations";
    }
}
