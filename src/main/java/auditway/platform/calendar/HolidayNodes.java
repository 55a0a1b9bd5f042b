package auditway.platform.calendar;

import auditway.platform.author.UnfitFile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The lines of a holiday file as YAML has them; each complaint names file and line. */
record HolidayNodes(String file) {

    Iterable<NodeTuple> mapping(@Nullable Node node, String what) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        throw new UnfitFile(file + at(node) + ": " + what + " must hold 'key: value' lines.");
    }

    List<Node> list(Node node, String what) {
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue();
        }
        throw new UnfitFile(file + at(node) + ": " + what + " must hold a list in brackets, [a, b].");
    }

    String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new UnfitFile(file + at(node) + ": one word or name was expected here, not a list.");
    }

    UnfitFile wrong(Node node, String what) {
        String words = node instanceof ScalarNode scalar ? scalar.getValue() : "the list";
        return new UnfitFile(file + at(node) + ": '" + words + "' " + what + ".");
    }

    UnfitFile notYaml(YAMLException cause) {
        return new UnfitFile(file + " is not YAML: " + cause.getMessage(), cause);
    }

    private static String at(@Nullable Node node) {
        return node == null ? "" : " line " + (node.getStartMark().getLine() + 1);
    }
}
