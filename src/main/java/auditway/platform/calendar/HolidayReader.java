package auditway.platform.calendar;

import java.io.Reader;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Reads one holiday file; what it cannot read it refuses with file, line and key. */
final class HolidayReader {

    private final String country;
    private final HolidayNodes nodes;

    private HolidayReader(String country) {
        this.country = country;
        this.nodes = new HolidayNodes("config/holidays/" + country + ".yaml");
    }

    static HolidayFile read(String country, Reader text) {
        return new HolidayReader(country).read(text);
    }

    private HolidayFile read(Reader text) {
        Node root;
        try {
            root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(text);
        } catch (YAMLException e) {
            throw nodes.notYaml(e);
        }
        Weekend weekend = Weekend.of(country);
        Observed observed = Observed.NEVER;
        Map<HolidayRule, String> rules = new LinkedHashMap<>();
        Node regions = null;
        for (NodeTuple entry : nodes.mapping(root, "the file")) {
            switch (nodes.scalar(entry.getKeyNode())) {
                case "weekend" -> weekend = weekend(entry.getValueNode());
                case "observed" -> observed = observed(entry.getValueNode());
                case "holidays" -> rules.putAll(rules(entry.getValueNode()));
                case "regions" -> regions = entry.getValueNode();
                default ->
                    throw nodes.wrong(
                            entry.getKeyNode(), "is not known; use 'weekend', 'observed', 'holidays' or 'regions'");
            }
        }
        Holidays whole = new Holidays(weekend, observed, rules);
        return new HolidayFile(whole, regions(regions, whole));
    }

    private Map<String, HolidayFile.Region> regions(@Nullable Node regions, Holidays whole) {
        Map<String, HolidayFile.Region> read = new LinkedHashMap<>();
        if (regions != null) {
            for (NodeTuple entry : nodes.mapping(regions, "'regions'")) {
                String code = nodes.scalar(entry.getKeyNode());
                if (!code.matches(country + "-[A-Z0-9]{1,3}")) {
                    throw nodes.wrong(entry.getKeyNode(), "is no region of " + country + "; write its ISO 3166-2 code");
                }
                if (read.put(code, region(entry, whole)) != null) {
                    throw nodes.wrong(entry.getKeyNode(), "stands twice; remove one of the two");
                }
            }
        }
        return read;
    }

    private HolidayFile.Region region(NodeTuple region, Holidays whole) {
        String name = "";
        Map<HolidayRule, String> more = Map.of();
        Set<HolidayRule> without = Set.of();
        for (NodeTuple entry : nodes.mapping(region.getValueNode(), "a region")) {
            switch (nodes.scalar(entry.getKeyNode())) {
                case "name" -> name = nodes.scalar(entry.getValueNode()).strip();
                case "holidays" -> more = rules(entry.getValueNode());
                case "without" -> without = without(entry.getValueNode(), whole);
                default -> throw nodes.wrong(entry.getKeyNode(), "is not known; use 'name', 'holidays' or 'without'");
            }
        }
        if (name.isEmpty()) {
            throw nodes.wrong(region.getKeyNode(), "has no name; write 'name:' with the region's name");
        }
        return new HolidayFile.Region(name, whole.region(more, without));
    }

    private Set<HolidayRule> without(Node list, Holidays whole) {
        Set<HolidayRule> without = new LinkedHashSet<>();
        for (Node day : nodes.list(list, "'without'")) {
            HolidayRule rule = rule(day);
            if (!whole.has(rule)) {
                throw nodes.wrong(day, "is no holiday of the country; leave it out");
            }
            without.add(rule);
        }
        return without;
    }

    private Weekend weekend(Node list) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (Node day : nodes.list(list, "'weekend'")) {
            try {
                days.add(HolidayRule.weekday(nodes.scalar(day).strip()));
            } catch (DateTimeException e) {
                throw nodes.wrong(day, "is no day of the week; write for example [friday, saturday]");
            }
        }
        if (days.size() == DayOfWeek.values().length) {
            throw nodes.wrong(list, "leaves no business day; name the free days of a week");
        }
        return new Weekend(days);
    }

    private Observed observed(Node node) {
        return switch (nodes.scalar(node)) {
            case "never" -> Observed.NEVER;
            case "next-weekday" -> Observed.NEXT_WEEKDAY;
            case "nearest-weekday" -> Observed.NEAREST_WEEKDAY;
            default -> throw nodes.wrong(node, "is not known; 'observed' takes never, next-weekday or nearest-weekday");
        };
    }

    private Map<HolidayRule, String> rules(Node holidays) {
        Map<HolidayRule, String> rules = new LinkedHashMap<>();
        for (NodeTuple entry : nodes.mapping(holidays, "'holidays'")) {
            String name = nodes.scalar(entry.getValueNode()).strip();
            if (name.isEmpty()) {
                throw nodes.wrong(entry.getKeyNode(), "has no name; write the holiday's name behind it");
            }
            if (rules.put(rule(entry.getKeyNode()), name) != null) {
                throw nodes.wrong(entry.getKeyNode(), "stands twice; remove one of the two");
            }
        }
        return rules;
    }

    private HolidayRule rule(Node key) {
        try {
            return HolidayRule.parse(nodes.scalar(key).toLowerCase(Locale.ROOT));
        } catch (DateTimeException e) {
            throw nodes.wrong(
                    key,
                    "is not a day; write 12-25, 2026-05-04, easter-2, '3rd monday of 01' (1st to 4th, or last)"
                            + " or 'wednesday before 11-23'");
        }
    }
}
