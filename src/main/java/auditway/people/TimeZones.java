package auditway.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The time zones people choose from: those named after a place, and UTC. */
public final class TimeZones {

    private static final List<String> REGIONS = List.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    private static final Map<String, List<String>> BY_REGION = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && REGIONS.contains(id.substring(0, id.indexOf('/'))))
            .sorted()
            .collect(Collectors.groupingBy(
                    id -> id.substring(0, id.indexOf('/')), TreeMap::new, Collectors.toUnmodifiableList()));

    private TimeZones() {}

    /** IDs such as "Europe/Berlin" by their region, both in alphabetical order. */
    public static Map<String, List<String>> byRegion() {
        return BY_REGION;
    }

    /** The zone of this ID, if people can choose it. */
    public static Optional<ZoneId> find(String id) {
        boolean offered = "UTC".equals(id) || BY_REGION.values().stream().anyMatch(ids -> ids.contains(id));
        return offered ? Optional.of(ZoneId.of(id)) : Optional.empty();
    }
}
