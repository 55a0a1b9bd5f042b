package auditway.conduct.assessment;

import auditway.platform.people.Actor;
import java.util.Map;

/** A room that opens something from a verdict and wants the checklist to lead there. */
public interface OpenedFindings {

    /**
     * What was opened, as far as this actor may see it.
     *
     * @param label for example "F-02, mandatory"
     * @param path the address of its page
     * @param repeat whether the control was not met in the cycle before as well (rule 24)
     */
    record Opened(String label, String path, boolean repeat) {}

    /** By control id, in one query. */
    Map<String, Opened> opened(String auditId, Actor actor);
}
