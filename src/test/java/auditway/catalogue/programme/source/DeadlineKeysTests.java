package auditway.catalogue.programme.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DeadlineKeysTests {

    private static final Pattern USER_TASK = Pattern.compile("<(?:bpmn2?:)?userTask [^>]*id=\"(\\w+)\"");

    @Test
    void every_deadline_belongs_to_a_step_of_a_diagram_or_is_a_named_limit() throws IOException {
        var known = new TreeSet<>(EditionReader.TIMED);
        known.addAll(EditionReader.LIMITS);
        try (var diagrams = Files.newDirectoryStream(Path.of("processes"), "*.bpmn")) {
            for (var diagram : diagrams) {
                USER_TASK.matcher(Files.readString(diagram)).results().forEach(step -> known.add(step.group(1)));
            }
        }
        var edition = EditionReader.read(EditionFolders.read(Path.of("config/programmes/aws-msp-2017")));
        assertThat(known).containsAll(edition.deadlines().keySet());
    }
}
