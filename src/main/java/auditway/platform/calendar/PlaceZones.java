package auditway.platform.calendar;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The time zones that are named after a place; others have no summer time, and calendars do not know them. */
public final class PlaceZones {

    /** What to do about a zone that is none. */
    public static final String WANTED = "Choose the time zone by its place, for example Europe/Berlin.";

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final String PLACE =
            "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";
    private static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches(PLACE))
            .sorted()
            .toList();

    /** One name for each place, without "Asia/Calcutta" beside "Asia/Kolkata". */
    private static final List<String> CANONICAL =
            TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                    .map(TimeZone::getIanaID)
                    .filter(ALL::contains)
                    .distinct()
                    .sorted()
                    .toList();

    private static final Map<String, List<String>> BY_REGION = CANONICAL.stream()
            .collect(Collectors.groupingBy(
                    id -> id.substring(0, id.indexOf('/')), TreeMap::new, Collectors.toUnmodifiableList()));
    private static final int MONTHS_COMPARED = 24;

    private PlaceZones() {}

    /** Those that are offered, by name: each place once. */
    public static List<String> all() {
        return CANONICAL;
    }

    /** Those that are offered by their region, both by name. */
    public static Map<String, List<String>> byRegion() {
        return BY_REGION;
    }

    /** What people may choose for their own clock: a zone named after a place, or UTC. */
    public static Optional<ZoneId> readOwn(String name) {
        return "UTC".equalsIgnoreCase(name.strip()) ? Optional.of(UTC) : read(name);
    }

    /** The zone of this name, in capitals or not, an old name as the one in use; empty for "GMT+2", "UTC", "EST" and others that are no place. */
    public static Optional<ZoneId> read(String name) {
        return ALL.stream().filter(name.strip()::equalsIgnoreCase).findFirst().map(PlaceZones::canonical);
    }

    private static ZoneId canonical(String name) {
        String known = TimeZone.getIanaID(name);
        return ZoneId.of(CANONICAL.contains(known) ? known : name);
    }

    /** The zones of a country, by name; none for an unknown country. */
    public static List<String> of(String country) {
        return Countries.known(country)
                ? TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream()
                        .map(TimeZone::getIanaID)
                        .filter(ALL::contains)
                        .sorted()
                        .toList()
                : List.of();
    }

    /** The zone of a country in which all clocks show the same time; empty where there are several, or none. */
    public static Optional<ZoneId> only(String country) {
        List<ZoneId> zones = of(country).stream().map(ZoneId::of).toList();
        return zones.stream().findFirst().filter(first -> zones.stream().allMatch(zone -> agree(first, zone)));
    }

    /**
     * A zone as it was stored, whatever it is: offsets such as "GMT+2" as the offset they mean, and UTC for what cannot be read, so
     * that one wrong entry never keeps a page, a mail or a calendar from being made.
     */
    public static ZoneId stored(String name) {
        try {
            ZoneId zone = ZoneId.of(name, ZoneId.SHORT_IDS);
            return ALL.contains(zone.getId()) ? canonical(zone.getId()) : named(zone.normalized());
        } catch (DateTimeException e) {
            return UTC;
        }
    }

    /** People know no zone "Z". */
    private static ZoneId named(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? UTC : zone;
    }

    private static boolean agree(ZoneId one, ZoneId other) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.DAYS);
        return IntStream.range(0, MONTHS_COMPARED)
                .mapToObj(month -> now.plus(30L * month, ChronoUnit.DAYS))
                .allMatch(at ->
                        one.getRules().getOffset(at).equals(other.getRules().getOffset(at)));
    }
}
