package auditway.catalogue.auditee.web;

import auditway.catalogue.auditee.Admissions;
import auditway.catalogue.auditee.Contact;
import auditway.catalogue.auditee.Contacts;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.auditee.PartnerEdits;
import auditway.catalogue.auditee.PartnerPlaces;
import auditway.platform.people.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Partners for programs. */
@RestController
@RequestMapping("/api/v1/partners")
@Tag(name = "Partners")
class PartnerApi {

    private final Organisations organisations;
    private final Admissions admissions;
    private final PartnerEdits edits;
    private final Contacts contacts;

    private final PartnerPlaces places;

    PartnerApi(
            Organisations organisations,
            Admissions admissions,
            PartnerPlaces places,
            PartnerEdits edits,
            Contacts contacts) {
        this.places = places;
        this.organisations = organisations;
        this.admissions = admissions;
        this.edits = edits;
        this.contacts = contacts;
    }

    /**
     * A partner to be admitted.
     *
     * @param id made of the name where it is left out
     * @param region ISO 3166-2 code where a region's holidays count, for example DE-BY
     * @param zone may be left out where the country has but one
     */
    record NewPartner(
            @Nullable String id,
            @Nullable String name,
            @Nullable String about,
            @Nullable String address,
            @Nullable String country,
            @Nullable String region,
            @Nullable String zone,
            @Nullable List<String> kinds,
            @Nullable String tier) {

        Organisation toOrganisation(PartnerPlaces places) {
            String joined = kinds == null ? "" : String.join(",", kinds);
            return new PartnerForm(id, name, about, address, country, region, zone, joined, tier)
                    .toOrganisation(places);
        }
    }

    /** A partner as programs see it. */
    record Partner(
            String id,
            String name,
            String about,
            String address,
            String country,
            String region,
            String zone,
            List<String> kinds,
            String tier) {

        static Partner of(Organisation organisation) {
            return new Partner(
                    organisation.id(),
                    organisation.name(),
                    organisation.about(),
                    organisation.address(),
                    organisation.country(),
                    organisation.region(),
                    organisation.zone().getId(),
                    organisation.kinds().stream().sorted().toList(),
                    organisation.tier());
        }
    }

    @GetMapping
    @Operation(summary = "The partners you may see: all for coordinators, your own for partners")
    List<Partner> list(@Parameter(hidden = true) Actor actor) {
        return organisations.visible(actor).stream().map(Partner::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One partner; the ETag is the version that a change names")
    ResponseEntity<Partner> show(@PathVariable String id, @Parameter(hidden = true) Actor actor) {
        return tagged(edits.read(id, actor));
    }

    private static ResponseEntity<Partner> tagged(PartnerEdits.Kept kept) {
        return ResponseEntity.ok().eTag(String.valueOf(kept.version())).body(Partner.of(kept.organisation()));
    }

    /** What is to be changed; what is left out stays. */
    record Change(
            @Nullable String name,
            @Nullable String about,
            @Nullable String address,
            @Nullable String country,
            @Nullable String region,
            @Nullable String zone,
            @Nullable List<String> kinds,
            @Nullable String tier,
            @Nullable Integer version) {

        Organisation over(Organisation there, PartnerPlaces places) {
            String joined = kinds == null ? null : String.join(",", kinds);
            return new PartnerForm(null, name, about, address, country, region, zone, joined, tier).over(there, places);
        }
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PATCH, RequestMethod.PUT})
    @Operation(
            summary =
                    "Change a partner, as coordinator, or as its lead about and address; version, the ETag of what was read, names what it was made on")
    ResponseEntity<Partner> change(
            @PathVariable String id, @RequestBody Change change, @Parameter(hidden = true) Actor actor) {
        return tagged(edits.edit(id, there -> change.over(there, places), change.version(), actor));
    }

    @GetMapping("/{id}/contacts")
    @Operation(summary = "The partner's contacts without accounts")
    List<Contact> contacts(@PathVariable String id, @Parameter(hidden = true) Actor actor) {
        return contacts.visible(id, actor);
    }

    /** A contact to be added; part is LEAD, CONTRIBUTOR or SPONSOR. */
    record NewContact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String part) {}

    @PostMapping("/{id}/contacts")
    @Operation(summary = "Add a contact, as coordinator or the partner's lead")
    ResponseEntity<Contact> add(
            @PathVariable String id, @RequestBody NewContact contact, @Parameter(hidden = true) Actor actor) {
        Contact added = contacts.add(id, contact.name(), contact.email(), contact.part(), actor);
        return ResponseEntity.created(URI.create("/api/v1/partners/" + id + "/contacts/" + added.id()))
                .body(added);
    }

    @DeleteMapping("/{id}/contacts/{contactId}")
    @Operation(summary = "Remove a contact")
    ResponseEntity<Void> remove(
            @PathVariable String id, @PathVariable String contactId, @Parameter(hidden = true) Actor actor) {
        contacts.remove(id, contactId, actor);
        return ResponseEntity.noContent().build();
    }

    @PostMapping
    @Operation(summary = "Admit a partner, as programme manager")
    ResponseEntity<Partner> admit(@RequestBody NewPartner partner, @Parameter(hidden = true) Actor actor) {
        admissions.check(actor);
        Organisation admitted = admissions.admit(partner.toOrganisation(places), actor);
        return ResponseEntity.created(URI.create("/api/v1/partners/" + admitted.id()))
                .body(Partner.of(admitted));
    }

    /** What a partner is ranked as; empty for no tier. */
    record Tier(String tier) {}

    @PutMapping("/{id}/tier")
    @Operation(summary = "Give a partner another tier, as programme manager")
    Partner rank(@PathVariable String id, @RequestBody Tier tier, @Parameter(hidden = true) Actor actor) {
        return Partner.of(admissions.rank(id, tier.tier(), actor));
    }
}
