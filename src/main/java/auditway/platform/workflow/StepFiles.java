package auditway.platform.workflow;

import auditway.platform.people.Actor;
import java.util.Collection;
import java.util.List;
import org.springframework.core.io.InputStreamSource;

/**
 * Keeps the files that are sent with the answers of a form. They wait, seen by their sender alone, until the form is taken; only then do
 * they become evidence.
 */
public interface StepFiles {

    /** A file as its sender names it. */
    record Sent(String filename, InputStreamSource content) {}

    /** A file that waits until the form it came with is taken. */
    record Waiting(String id, String field, String filename) {}

    /**
     * Keeps the files as evidence, all or none.
     *
     * @return the ids that stand for them in the form's answers, in the same order
     * @throws auditway.platform.refusal.Refusal if one cannot be taken
     */
    List<String> keep(OpenStep step, List<Sent> files, Actor actor);

    /**
     * Lets the files wait for the form, all or none.
     *
     * @param field the key of the form's field they were chosen in
     * @return the ids that stand for them in the form's answers, in the same order
     * @throws auditway.platform.refusal.Refusal if one cannot be taken
     */
    List<String> await(OpenStep step, String field, List<Sent> files, Actor actor);

    /** The actor's own files that wait for the form of this step, in the order they came. */
    List<Waiting> waiting(OpenStep step, Actor actor);

    /**
     * Makes evidence of the waiting files among these ids and forgets the others that wait for this field.
     *
     * @return the ids with those of the evidence in the place of the waiting files
     */
    List<String> take(OpenStep step, String field, Collection<String> ids, Actor actor);
}
