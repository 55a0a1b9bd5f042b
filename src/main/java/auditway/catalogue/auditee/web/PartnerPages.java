package auditway.catalogue.auditee.web;

import auditway.catalogue.auditee.Admissions;
import auditway.catalogue.auditee.Contact;
import auditway.catalogue.auditee.Contacts;
import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designations;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.auditee.PartnerEdits;
import auditway.catalogue.auditee.PartnerPlaces;
import auditway.platform.calendar.Countries;
import auditway.platform.calendar.PlaceZones;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Again;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Partners: all of them for coordinators, one's own for partners. */
@Controller
@RequestMapping("/partners")
class PartnerPages {

    private final Organisations organisations;
    private final Designations designations;
    private final Admissions admissions;
    private final Accounts accounts;
    private final PartnerEdits edits;
    private final Contacts contacts;

    private final PartnerPlaces places;

    PartnerPages(
            Organisations organisations,
            Designations designations,
            Admissions admissions,
            Accounts accounts,
            PartnerPlaces places,
            PartnerEdits edits,
            Contacts contacts) {
        this.places = places;
        this.organisations = organisations;
        this.designations = designations;
        this.admissions = admissions;
        this.accounts = accounts;
        this.edits = edits;
        this.contacts = contacts;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        if (!actor.isCoordinating()) {
            throw new NotYours("The list of partners is for coordinators; your audits are under Audits.");
        }
        Map<String, List<Designation>> held =
                designations.all().stream().collect(Collectors.groupingBy(Designation::organisationId));
        model.addAttribute("partners", organisations.visible(actor));
        model.addAttribute("held", held);
        model.addAttribute("countries", Countries.names());
        model.addAttribute("mayAdmit", admissions.mayAdmit(actor));
        return "auditee/partners";
    }

    @GetMapping("/new")
    String blank(Actor actor, Model model) {
        admissions.check(actor);
        return form(PartnerForm.blank(), model);
    }

    @PostMapping
    String admit(
            PartnerForm typed, Actor actor, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        try {
            Organisation admitted = admissions.admit(typed.toOrganisation(places), actor);
            redirect.addFlashAttribute("toast", admitted.name() + " is admitted.");
            return "redirect:/partners/" + admitted.id();
        } catch (Invalid refused) {
            return Again.show(form(typed, model), refused, model, response);
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        Organisation organisation = organisations.visible(id, actor);
        model.addAttribute("partner", organisation);
        model.addAttribute("country", Countries.name(organisation.country()));
        model.addAttribute("region", places.regionName(organisation));
        model.addAttribute("people", accounts.ofOrganisation(id));
        model.addAttribute("contacts", contacts.visible(id, actor));
        model.addAttribute("parts", Contact.Part.values());
        model.addAttribute("mayEdit", edits.mayEdit(id, actor));
        model.addAttribute("coordinating", actor.isCoordinating());
        model.addAttribute("mayRank", admissions.mayAdmit(actor));
        return "auditee/partner";
    }

    @PostMapping("/{id}/tier")
    String rank(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String tier,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            Organisation ranked = admissions.rank(id, tier, actor);
            redirect.addFlashAttribute("toast", "The tier of " + ranked.name() + " is saved.");
            return "redirect:/partners/" + id;
        } catch (Invalid refused) {
            model.addAttribute("typedTier", tier);
            return Again.show(show(id, actor, model), refused, model, response);
        }
    }

    private String form(PartnerForm typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("countries", Countries.names());
        model.addAttribute("regions", places.regions());
        model.addAttribute("ownZones", PlaceZones.of(Objects.requireNonNullElse(typed.country(), "")));
        model.addAttribute("zones", PlaceZones.all());
        return "auditee/new-partner";
    }
}
