package auditway.auditee.web;

import auditway.auditee.Admissions;
import auditway.auditee.Organisation;
import auditway.auditee.Organisations;
import auditway.auditee.PartnerPlaces;
import auditway.people.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Partners for programs. */
@RestController
@RequestMapping("/api/v1/partners")
@Tag(name = "Partners")
class PartnerApi {

    private final Organisations organisations;
    private final Admissions admissions;

    private final PartnerPlaces places;

    PartnerApi(Organisations organisations, Admissions admissions, PartnerPlaces places) {
        this.places = places;
        this.organisations = organisations;
        this.admissions = admissions;
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
    @Operation(summary = "One partner")
    Partner show(@PathVariable String id, @Parameter(hidden = true) Actor actor) {
        return Partner.of(organisations.visible(id, actor));
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
