package auditway.auditee.web;

import auditway.auditee.Organisation;
import auditway.refusal.Invalid;
import auditway.refusal.Invalid.Problem;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about a partner.
 *
 * @param id made of the name where it is left out
 * @param kinds separated by commas
 */
record PartnerForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String about,
        @Nullable String address,
        @Nullable String country,
        @Nullable String zone,
        @Nullable String kinds,
        @Nullable String tier) {

    static PartnerForm blank() {
        return new PartnerForm(null, null, null, null, null, null, null, null);
    }

    /**
     * The partner as typed.
     *
     * @throws Invalid naming every field where its time zone cannot be read
     */
    Organisation toOrganisation() {
        try {
            return in(ZoneId.of(text(zone)));
        } catch (DateTimeException unknown) {
            List<Problem> problems = new ArrayList<>(in(ZoneOffset.UTC).problems());
            problems.add(new Problem("zone", "Choose the time zone in which the partner's deadlines fall."));
            throw new Invalid(problems);
        }
    }

    private Organisation in(ZoneId place) {
        String slug = text(id).isEmpty() ? slug(text(name)) : text(id);
        String code = text(country).toUpperCase(Locale.ROOT);
        return new Organisation(slug, text(name), text(about), text(address), code, place, kindSet(), text(tier));
    }

    private Set<String> kindSet() {
        return Arrays.stream(text(kinds).split(",", -1))
                .map(kind -> kind.strip().toLowerCase(Locale.ROOT).replace(' ', '-'))
                .filter(kind -> !kind.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String hyphened =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return hyphened.substring(0, Math.min(hyphened.length(), 60)).replaceAll("-$", "");
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
