package auditway.catalogue.auditee.web;

import auditway.catalogue.auditee.Contacts;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.PartnerEdits;
import auditway.catalogue.auditee.PartnerPlaces;
import auditway.platform.calendar.Countries;
import auditway.platform.calendar.PlaceZones;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Again;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Editing a partner and its contacts. */
@Controller
@RequestMapping("/partners/{id}")
class PartnerEditPages {

    private final PartnerEdits edits;
    private final Contacts contacts;
    private final PartnerPages pages;
    private final PartnerPlaces places;

    PartnerEditPages(PartnerEdits edits, Contacts contacts, PartnerPages pages, PartnerPlaces places) {
        this.places = places;
        this.edits = edits;
        this.contacts = contacts;
        this.pages = pages;
    }

    @GetMapping("/edit")
    String edit(@PathVariable String id, Actor actor, Model model) {
        edits.editable(id, actor);
        PartnerEdits.Kept kept = edits.read(id, actor);
        return form(kept.organisation(), PartnerForm.of(kept.organisation()), kept.version(), actor, model);
    }

    @PostMapping("/edit")
    String save(
            @PathVariable String id,
            @RequestParam int version,
            PartnerForm typed,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Organisation partner = edits.editable(id, actor);
        try {
            PartnerEdits.Kept saved = edits.edit(id, there -> typed.over(there, places), version, actor);
            redirect.addFlashAttribute("toast", saved.organisation().name() + " is saved.");
            return "redirect:/partners/" + id;
        } catch (Invalid refused) {
            return Again.show(form(partner, typed, version, actor, model), refused, model, response);
        } catch (Conflict moved) {
            model.addAttribute("moved", moved.getMessage());
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            PartnerEdits.Kept now = edits.read(id, actor);
            return form(now.organisation(), typed, now.version(), actor, model);
        }
    }

    @PostMapping("/contacts")
    String add(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String part,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            redirect.addFlashAttribute(
                    "toast", contacts.add(id, name, email, part, actor).name() + " is added.");
            return "redirect:/partners/" + id;
        } catch (Invalid refused) {
            model.addAttribute("typedContact", new TypedContact(name, email, part));
            return Again.show(pages.show(id, actor, model), refused, model, response);
        }
    }

    /** A contact as it was typed. */
    record TypedContact(String name, String email, String part) {}

    @PostMapping("/contacts/{contactId}/remove")
    String remove(@PathVariable String id, @PathVariable String contactId, Actor actor, RedirectAttributes redirect) {
        contacts.remove(id, contactId, actor);
        redirect.addFlashAttribute("toast", "The contact is removed.");
        return "redirect:/partners/" + id;
    }

    private String form(Organisation partner, PartnerForm typed, int version, Actor actor, Model model) {
        model.addAttribute("partner", partner);
        model.addAttribute("typed", typed);
        model.addAttribute("version", version);
        model.addAttribute("all", actor.isCoordinating());
        model.addAttribute("mayRank", actor.is(Role.PROGRAMME_MANAGER));
        model.addAttribute("countries", Countries.names());
        model.addAttribute("regions", places.regions());
        model.addAttribute("ownZones", PlaceZones.of(Objects.requireNonNullElse(typed.country(), "")));
        model.addAttribute("zones", PlaceZones.all());
        return "auditee/edit-partner";
    }
}
