package auditway.catalogue.auditee;

import auditway.platform.calendar.BusinessCalendars;
import auditway.platform.calendar.Countries;
import auditway.platform.calendar.PlaceZones;
import auditway.platform.input.Shortened;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads where a partner is: country, region and time zone, none of them guessed. */
@Component
public class PartnerPlaces {

    /**
     * Where a partner is.
     *
     * @param region empty where the holidays of the whole country count
     */
    public record Place(String country, String region, ZoneId zone) {}

    private final BusinessCalendars calendars;

    PartnerPlaces(BusinessCalendars calendars) {
        this.calendars = calendars;
    }

    /**
     * The place as typed; a zone left out is that of the country where it has but one.
     *
     * @throws Invalid naming {@code country}, {@code region} and {@code zone} where one cannot be taken
     */
    public Place read(String country, String region, String zone) {
        List<Problem> problems = new ArrayList<>();
        Place place = read(country, region, zone, problems);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return place;
    }

    /** The same with the problems handed over, so that they can be told with others. */
    public Place read(String country, String region, String zone, List<Problem> problems) {
        String code = country.strip().toUpperCase(Locale.ROOT);
        if (!Countries.known(code)) {
            problems.add(new Problem("country", OrganisationRules.COUNTRY));
        }
        return new Place(code, region(code, region.strip(), problems), zone(code, zone.strip(), problems));
    }

    /** The regions to choose from, names by ISO 3166-2 code, by the name of their country. */
    public Map<String, Map<String, String>> regions() {
        Map<String, Map<String, String>> regions = new LinkedHashMap<>();
        Countries.names().forEach((code, name) -> {
            Map<String, String> own = calendars.regions(code);
            if (!own.isEmpty()) {
                regions.put(name, own);
            }
        });
        return regions;
    }

    /** A region's name, empty for none. */
    public String regionName(Organisation partner) {
        return calendars.regions(partner.country()).getOrDefault(partner.region(), partner.region());
    }

    private String region(String country, String typed, List<Problem> problems) {
        if (typed.isEmpty() || !Countries.known(country)) {
            return "";
        }
        String region = typed.toUpperCase(Locale.ROOT);
        String code = region.startsWith(country + "-") ? region : country + "-" + region;
        Map<String, String> known = calendars.regions(country);
        if (!known.containsKey(code)) {
            String name = Countries.name(country);
            problems.add(new Problem(
                    "region",
                    known.isEmpty()
                            ? "No regions of " + name + " have holidays of their own here; leave the region empty."
                            : "Choose a region of " + name + " (" + String.join(", ", known.keySet())
                                    + "), or leave it empty."));
        }
        return code;
    }

    private static ZoneId zone(String country, String typed, List<Problem> problems) {
        var zone = typed.isEmpty() ? PlaceZones.only(country) : PlaceZones.read(typed);
        return zone.orElseGet(() -> {
            problems.add(new Problem("zone", wanted(country, typed)));
            return ZoneOffset.UTC;
        });
    }

    private static String wanted(String country, String typed) {
        List<String> zones = PlaceZones.of(country);
        if (!typed.isEmpty() || zones.size() < 2) {
            String none =
                    typed.isEmpty() ? "" : "\"" + Shortened.to(40, typed) + "\" is not the time zone of a place. ";
            return none + PlaceZones.WANTED;
        }
        return Countries.name(country) + " has several time zones; choose one: " + String.join(", ", zones) + ".";
    }
}
