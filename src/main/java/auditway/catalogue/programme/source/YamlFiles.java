package auditway.catalogue.programme.source;

import auditway.platform.input.CleanText;
import auditway.platform.input.TexSigns;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;

/** The files of a folder as mappings; only nodes are read, no object is ever made from a tag. */
final class YamlFiles {

    private static final Set<String> FIXED = Set.of("programme.yaml", "edition.yaml", "deadlines.yaml");

    /** Characters of one file; a longer one would also take the parser minutes. */
    private static final int LONGEST = 1_000_000;

    private final EditionFolder folder;
    private final Problems problems;

    YamlFiles(EditionFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The file of this name; a missing one is noted once, not key by key. */
    YamlMap map(String name) {
        var content = folder.files().get(name);
        if (content == null) {
            problems.add(place(name), 1, "file", "missing, expected it in the folder");
            return YamlMap.absent(place(name));
        }
        return parse(name, content);
    }

    List<YamlMap> matching(Pattern names) {
        return folder.files().entrySet().stream()
                .filter(file -> names.matcher(file.getKey()).matches())
                .map(file -> parse(file.getKey(), file.getValue()))
                .toList();
    }

    void refuseOthers(Pattern names) {
        for (var name : folder.files().keySet()) {
            if (!FIXED.contains(name) && !names.matcher(name).matches()) {
                problems.add(
                        place(name),
                        1,
                        "file",
                        "unknown file, expected programme.yaml, edition.yaml, deadlines.yaml" + " or section-….yaml");
            }
        }
    }

    private YamlMap parse(String name, String content) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(LONGEST);
            var root = new Yaml(new SafeConstructor(options))
                    .compose(new StringReader(TexSigns.read(CleanText.lines(content))));
            if (root instanceof MappingNode mapping) {
                return new YamlMap(place(name), mapping, problems);
            }
            problems.add(place(name), 1, "file", "expected keys with values");
        } catch (MarkedYAMLException e) {
            var line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add(place(name), line, "file", "expected YAML, found " + e.getProblem());
        } catch (YAMLException e) {
            problems.add(place(name), 1, "file", "expected YAML: " + e.getMessage());
        }
        return YamlMap.absent(place(name));
    }

    private String place(String name) {
        return folder.place() + "/" + name;
    }
}
