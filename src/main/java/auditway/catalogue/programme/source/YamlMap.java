package auditway.catalogue.programme.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One mapping of a file, read key by key; what is wrong is noted, and something harmless returned in its place. */
final class YamlMap {

    private final String file;
    private final int line;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Collection<String> asked = new LinkedHashSet<>();

    private YamlMap(String file, int line, Problems problems) {
        this.file = file;
        this.line = line;
        this.problems = problems;
    }

    YamlMap(String file, MappingNode node, Problems problems) {
        this(file, lineOf(node), problems);
        for (var entry : node.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "(not a word)";
            var earlier = lines.putIfAbsent(key, lineOf(entry.getKeyNode()));
            if (earlier == null) {
                values.put(key, entry.getValueNode());
            } else {
                problems.add(
                        file, lineOf(entry.getKeyNode()), key, "duplicate key, it is already set in line " + earlier);
            }
        }
    }

    /** Stands for a file that is not there: lacks every key without saying so again. */
    static YamlMap absent(String file) {
        return new YamlMap(file, 1, new Problems());
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** A text that must be there. */
    String text(String key) {
        return scalar(key, "a text", true, Function.identity(), "");
    }

    /** A text that may be left out. */
    String textIfAny(String key) {
        return scalar(key, "a text", false, Function.identity(), "");
    }

    /** Texts of which there must be at least one. */
    List<String> texts(String key) {
        return texts(key, true);
    }

    List<String> textsIfAny(String key) {
        return texts(key, false);
    }

    LocalDate date(String key) {
        return scalar(key, "a date such as 2017-01-01", true, LocalDate::parse, LocalDate.EPOCH);
    }

    @Nullable
    LocalDate dateIfAny(String key) {
        return has(key) ? date(key) : null;
    }

    /** A number within bounds; {@code absent} where the key may be left out, null where it may not. */
    BigDecimal number(String key, int least, int most, @Nullable BigDecimal absent) {
        var within = new Bounds(least, most);
        return scalar(
                key,
                "a number " + within,
                absent == null,
                within::decimal,
                Objects.requireNonNullElse(absent, BigDecimal.ZERO));
    }

    /** A whole number within bounds; {@code absent} as for {@link #number}. */
    int whole(String key, int least, int most, @Nullable Integer absent) {
        var within = new Bounds(least, most);
        return scalar(
                key, "a whole number " + within, absent == null, within::whole, Objects.requireNonNullElse(absent, 0));
    }

    /** Whole numbers within bounds; the list may be left out or empty. */
    List<Integer> wholes(String key, Bounds within) {
        return each(key, false, node -> convert(key, node, "whole numbers " + within, within::whole));
    }

    boolean flag(String key) {
        return scalar(key, "true or false", false, Words::trueOrFalse, false);
    }

    /** One of an enum's constants, spelled in lower case with hyphens. */
    <E extends Enum<E>> E word(String key, Class<E> words) {
        return scalar(key, Words.of(words), true, text -> Words.read(words, text), words.getEnumConstants()[0]);
    }

    <E extends Enum<E>> List<E> wordsIfAny(String key, Class<E> words) {
        return each(key, false, node -> convert(key, node, Words.of(words), text -> Words.read(words, text)));
    }

    /** A mapping that must be there; what it lacks is then reported key by key. */
    YamlMap map(String key) {
        asked.add(key);
        var node = values.get(key);
        if (node instanceof MappingNode mapping) {
            return new YamlMap(file, mapping, problems);
        }
        problem(key, node == null ? "missing, expected keys with values" : "expected keys with values");
        return new YamlMap(file, line, new Problems());
    }

    YamlMap mapIfAny(String key) {
        return has(key) ? map(key) : new YamlMap(file, line, problems);
    }

    List<YamlMap> maps(String key) {
        return maps(key, true);
    }

    List<YamlMap> mapsIfAny(String key) {
        return maps(key, false);
    }

    /** All keys of a mapping whose keys are free. */
    Collection<String> keys() {
        return values.keySet();
    }

    /** The value of a key as this reader understands it, or null with a problem noted. */
    <T> @Nullable T parsed(String key, String expected, Function<String, T> reader) {
        asked.add(key);
        var node = values.get(key);
        return node == null ? null : convert(key, node, expected, reader);
    }

    boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** Notes a problem at the key, or at the mapping where it lacks the key. */
    void problem(String key, String sentence) {
        problems.add(file, lines.getOrDefault(key, line), key, sentence);
    }

    /** Where a key stands, for messages that point back to it. */
    String place(String key) {
        return file + ":" + lines.getOrDefault(key, line);
    }

    /** Notes every key that nobody asked for. */
    void refuseOthers() {
        for (var key : values.keySet()) {
            if (!asked.contains(key)) {
                problem(key, "unknown key, expected one of " + String.join(", ", asked));
            }
        }
    }

    private <T> T scalar(String key, String expected, boolean required, Function<String, T> reader, T absent) {
        asked.add(key);
        var node = values.get(key);
        if (node == null) {
            if (required) {
                problem(key, "missing, expected " + expected);
            }
            return absent;
        }
        return Objects.requireNonNullElse(convert(key, node, expected, reader), absent);
    }

    private <T> @Nullable T convert(String key, Node node, String expected, Function<String, T> reader) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            try {
                return reader.apply(scalar.getValue().strip());
            } catch (IllegalArgumentException | DateTimeParseException e) {
                problems.add(file, lineOf(node), key, "expected " + expected + ", found \"" + scalar.getValue() + "\"");
                return null;
            }
        }
        problems.add(
                file,
                lineOf(node),
                key,
                node instanceof ScalarNode
                        ? "empty, expected " + expected
                        : "expected " + expected + ", found a list or keys");
        return null;
    }

    private List<String> texts(String key, boolean required) {
        return each(key, required, node -> convert(key, node, "a text", Function.identity()));
    }

    private List<YamlMap> maps(String key, boolean required) {
        return each(key, required, node -> entry(key, node));
    }

    private @Nullable YamlMap entry(String key, Node node) {
        if (node instanceof MappingNode mapping) {
            return new YamlMap(file, mapping, problems);
        }
        problems.add(file, lineOf(node), key, "expected keys with values in every entry of the list");
        return null;
    }

    /** What can be read of a list; what cannot is reported and left out. */
    private <T> List<T> each(String key, boolean required, Function<Node, @Nullable T> reader) {
        return nodes(key, required).stream()
                .map(reader)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Node> nodes(String key, boolean required) {
        asked.add(key);
        var node = values.get(key);
        if (node == null && !required) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence
                && !(required && sequence.getValue().isEmpty())) {
            return sequence.getValue();
        }
        problem(key, node == null ? "missing, expected a list" : "expected a list with at least one entry");
        return List.of();
    }
}
