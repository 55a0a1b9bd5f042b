package auditway.catalogue.auditee.web;

import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.PartnerPlaces;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about a partner.
 *
 * @param id made of the name where it is left out
 * @param region empty where the holidays of the whole country count
 * @param zone may be left out where the country has but one
 * @param kinds separated by commas
 */
record PartnerForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String about,
        @Nullable String address,
        @Nullable String country,
        @Nullable String region,
        @Nullable String zone,
        @Nullable String kinds,
        @Nullable String tier) {

    /** Stands in for a zone that cannot be read while the other fields are looked at. */
    private static final ZoneId ANY = ZoneId.of("Europe/Berlin");

    static PartnerForm blank() {
        return new PartnerForm(null, null, null, null, null, null, null, null, null);
    }

    static PartnerForm of(Organisation partner) {
        return new PartnerForm(
                partner.id(),
                partner.name(),
                partner.about(),
                partner.address(),
                partner.country(),
                partner.region(),
                partner.zone().getId(),
                String.join(", ", new TreeSet<>(partner.kinds())),
                partner.tier());
    }

    /** The partner with what was typed; what was not sent stays as it is. */
    Organisation over(Organisation partner, PartnerPlaces places) {
        PartnerForm there = of(partner);
        return new PartnerForm(
                        partner.id(),
                        or(name, there.name),
                        or(about, there.about),
                        or(address, there.address),
                        or(country, there.country),
                        or(region, country == null || country.equals(there.country) ? there.region : ""),
                        or(zone, there.zone),
                        or(kinds, there.kinds),
                        or(tier, there.tier))
                .toOrganisation(places);
    }

    private static @Nullable String or(@Nullable String typed, @Nullable String there) {
        return typed == null ? there : typed;
    }

    /**
     * The partner as typed.
     *
     * @throws Invalid naming every field where its place cannot be read
     */
    Organisation toOrganisation(PartnerPlaces places) {
        List<Problem> ofPlace = new ArrayList<>();
        PartnerPlaces.Place place = places.read(text(country), text(region), text(zone), ofPlace);
        if (ofPlace.isEmpty()) {
            return in(place);
        }
        List<Problem> problems =
                new ArrayList<>(in(new PartnerPlaces.Place("DE", "", ANY)).problems());
        problems.removeIf(problem -> problem.field().equals("id") && text(id).isEmpty());
        problems.addAll(ofPlace);
        throw new Invalid(problems);
    }

    private Organisation in(PartnerPlaces.Place place) {
        return new Organisation(
                text(id),
                Normalizer.normalize(text(name), Normalizer.Form.NFC),
                text(about),
                text(address),
                place.country(),
                place.region(),
                place.zone(),
                kindSet(),
                text(tier));
    }

    private Set<String> kindSet() {
        return Arrays.stream(text(kinds).split(",", -1))
                .map(kind -> kind.strip().toLowerCase(Locale.ROOT).replace(' ', '-'))
                .filter(kind -> !kind.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
