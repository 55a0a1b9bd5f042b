package auditway.workflow;

import auditway.people.Actor;
import java.util.List;
import org.springframework.core.io.InputStreamSource;

/** Keeps the files that are sent with the answers of a form. */
public interface StepFiles {

    /** A file as its sender names it. */
    record Sent(String filename, InputStreamSource content) {}

    /**
     * Keeps the files, all or none.
     *
     * @return the ids that stand for them in the form's answers, in the same order
     * @throws auditway.refusal.Refusal if one cannot be taken
     */
    List<String> keep(OpenStep step, List<Sent> files, Actor actor);
}
