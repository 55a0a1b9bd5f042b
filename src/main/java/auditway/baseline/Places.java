package auditway.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** What an address says about country and time zone. */
final class Places {

    private static final Properties ZONES = zones();

    private Places() {}

    /** The ISO 3166 code of the country that an address ends in. */
    static Optional<String> country(String address) {
        var last = address.substring(address.lastIndexOf(',') + 1).strip();
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> code.equalsIgnoreCase(last)
                        || new Locale("", code)
                                .getDisplayCountry(Locale.ENGLISH)
                                .equalsIgnoreCase(last))
                .findFirst();
    }

    /** The zone of a country that has but one worth naming, UTC for any other. */
    static ZoneId zone(String country) {
        return ZoneId.of(ZONES.getProperty(country, "UTC"));
    }

    private static Properties zones() {
        var zones = new Properties();
        try (var file = Places.class.getResourceAsStream("zones.properties")) {
            zones.load(file);
            return zones;
        } catch (IOException e) {
            throw new UncheckedIOException("The time zones of countries cannot be read.", e);
        }
    }
}
