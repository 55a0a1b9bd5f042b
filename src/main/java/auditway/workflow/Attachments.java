package auditway.workflow;

import auditway.people.Actor;
import java.io.InputStream;

/** Where files that are handed in with a form are kept; the answer holds the ids it gives out. */
public interface Attachments {

    /**
     * Keeps a file for whatever the step is about.
     *
     * @param filename as the sender named it, not to be trusted
     * @return the id under which it is found again
     * @throws auditway.refusal.Invalid if it is too large, empty or of a kind that is not allowed
     */
    String keep(OpenStep step, String filename, InputStream content, Actor actor);
}
