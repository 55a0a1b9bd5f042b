package auditway.catalogue.programme.web;

import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What coordinators see of programmes: all editions, and each from its sections to its deadlines. */
@Controller
class ProgrammePages {

    private final Editions editions;
    private final Clock clock;

    ProgrammePages(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @GetMapping("/programmes")
    String list(Actor actor, Model model) {
        refuseOthers(actor);
        model.addAttribute("publications", editions.publications());
        model.addAttribute("today", LocalDate.now(clock));
        return "programme/list";
    }

    @GetMapping("/programmes/{editionId}")
    String edition(@PathVariable String editionId, Actor actor, Model model) {
        refuseOthers(actor);
        var publication = editions.publications().stream()
                .filter(known -> known.edition().id().equals(editionId))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no edition " + editionId + "; choose one under Programmes."));
        Edition edition = publication.edition();
        model.addAttribute("publication", publication);
        model.addAttribute("edition", edition);
        model.addAttribute("usable", edition.isUsable(LocalDate.now(clock)));
        model.addAttribute("counts", KindCount.of(edition));
        model.addAttribute("deadlines", DeadlineLine.of(edition));
        return "programme/edition";
    }

    private static void refuseOthers(Actor actor) {
        if (!actor.isCoordinating()) {
            throw new NotYours("Programmes are kept by coordinators and programme managers; ask one of them.");
        }
    }
}
