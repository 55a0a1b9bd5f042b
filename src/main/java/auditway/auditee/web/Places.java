package auditway.auditee.web;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Countries and time zones to choose from. */
final class Places {

    private Places() {}

    static String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    /** Names by ISO 3166 code, by name. */
    static Map<String, String> countries() {
        Map<String, String> countries = new LinkedHashMap<>();
        Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(Places::country))
                .forEach(code -> countries.put(code, country(code)));
        return countries;
    }

    /** Zones named after a city. */
    static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted()
                .toList();
    }
}
