package auditway.platform.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a person has come on a diagram.
 *
 * @param process key of the diagram
 * @param name what the diagram is called
 * @param version version that runs here
 * @param done ids of the nodes that were left, in the order they were first reached
 * @param flows ids of the flows that were taken
 * @param current steps and phases that are waited for now
 * @param calls the phases on the diagram and the diagrams they run
 * @param steps what people and phases do on the diagram, in the order of the file
 */
public record ProcessPicture(
        String process,
        String name,
        int version,
        List<String> done,
        List<String> flows,
        List<Here> current,
        List<Call> calls,
        List<Step> steps) {

    /** The diagram alone, without how far it has come. */
    public ProcessPicture closed() {
        List<Step> ahead = steps.stream()
                .map(step -> new Step(step.id(), step.name(), Place.AHEAD))
                .toList();
        return new ProcessPicture(process, name, version, List.of(), List.of(), List.of(), calls, ahead);
    }

    /** Without these nodes and flows among what was left and taken. */
    public ProcessPicture without(Set<String> ids) {
        return new ProcessPicture(
                process,
                name,
                version,
                done.stream().filter(id -> !ids.contains(id)).toList(),
                flows.stream().filter(id -> !ids.contains(id)).toList(),
                current,
                calls,
                steps.stream()
                        .map(step -> ids.contains(step.id()) && step.place() == Place.DONE
                                ? new Step(step.id(), step.name(), Place.AHEAD)
                                : step)
                        .toList());
    }

    /**
     * A place where it stands.
     *
     * @param id id of the node
     * @param name label of the node
     * @param taskId the step's open task, also the id of its work item; null where no person is waited for
     * @param since when it came here
     */
    public record Here(String id, String name, @Nullable String taskId, Instant since) {}

    /** A node that runs a diagram of its own. */
    public record Call(String id, String process) {}

    /** A step or phase of the diagram and where it stands. */
    public record Step(String id, String name, Place place) {}

    /** Behind, here, or ahead. */
    public enum Place {
        DONE("done"),
        NOW("here now"),
        AHEAD("ahead");

        private final String title;

        Place(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
