package auditway.insight.foresight;

import auditway.platform.people.Actor;
import auditway.platform.workflow.OpenStep;
import java.util.Map;

/** How people usually do a step for which the good answer to every question is not enough. */
interface Habit {

    String step();

    /** Whether it can be done yet; what cannot waits for what stands in its way. */
    default boolean isPossible(OpenStep step) {
        return true;
    }

    /** The work before the form is handed in. */
    default void prepare(OpenStep step, Actor actor) {}

    /**
     * Answers that only this step knows.
     *
     * @param values what its form shows
     * @param tries how often answers were refused already, so that the next best can be given
     */
    default Map<String, Object> answers(OpenStep step, Map<String, Object> values, int tries) {
        return Map.of();
    }
}
