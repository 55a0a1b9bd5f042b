package auditway.calendar;

import java.io.Reader;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads one holiday file; what it cannot read it refuses with file, line and key. */
final class HolidayReader {

    private final String file;

    private HolidayReader(String file) {
        this.file = file;
    }

    static Holidays read(String file, Reader text) {
        return new HolidayReader(file).read(text);
    }

    private Holidays read(Reader text) {
        Node root;
        try {
            root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(text);
        } catch (YAMLException e) {
            throw new IllegalStateException(file + " is not YAML: " + e.getMessage(), e);
        }
        Observed observed = Observed.NEVER;
        Map<HolidayRule, String> rules = new LinkedHashMap<>();
        for (NodeTuple entry : mapping(root, "the file")) {
            switch (scalar(entry.getKeyNode())) {
                case "observed" -> observed = observed(entry.getValueNode());
                case "holidays" -> rules.putAll(rules(entry.getValueNode()));
                default -> throw wrong(entry.getKeyNode(), "is not known; use 'observed' or 'holidays'");
            }
        }
        return new Holidays(observed, rules);
    }

    private Observed observed(Node node) {
        return switch (scalar(node)) {
            case "never" -> Observed.NEVER;
            case "next-weekday" -> Observed.NEXT_WEEKDAY;
            case "nearest-weekday" -> Observed.NEAREST_WEEKDAY;
            default -> throw wrong(node, "is not known; 'observed' takes never, next-weekday or nearest-weekday");
        };
    }

    private Map<HolidayRule, String> rules(Node holidays) {
        Map<HolidayRule, String> rules = new LinkedHashMap<>();
        for (NodeTuple entry : mapping(holidays, "'holidays'")) {
            String name = scalar(entry.getValueNode()).strip();
            if (name.isEmpty()) {
                throw wrong(entry.getKeyNode(), "has no name; write the holiday's name behind it");
            }
            if (rules.put(rule(entry.getKeyNode()), name) != null) {
                throw wrong(entry.getKeyNode(), "stands twice; remove one of the two");
            }
        }
        return rules;
    }

    private HolidayRule rule(Node key) {
        try {
            return HolidayRule.parse(scalar(key).toLowerCase(Locale.ROOT));
        } catch (DateTimeException e) {
            throw wrong(
                    key, "is not a day; write 12-25, 2026-05-04, easter-2 or '3rd monday of 01' (1st to 4th, or last)");
        }
    }

    private Iterable<NodeTuple> mapping(@Nullable Node node, String what) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        throw new IllegalStateException(file + at(node) + ": " + what + " must hold 'key: value' lines.");
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new IllegalStateException(file + at(node) + ": one word or name was expected here, not a list.");
    }

    private IllegalStateException wrong(Node node, String what) {
        return new IllegalStateException(file + at(node) + ": '" + scalar(node) + "' " + what + ".");
    }

    private static String at(@Nullable Node node) {
        return node == null ? "" : " line " + (node.getStartMark().getLine() + 1);
    }
}
