package auditway.platform.workflow;

import java.util.List;
import java.util.Set;

/** What the rooms may ask of the engine. Every call joins the caller's transaction. */
public interface Processes {

    /** Starts a diagram for a thing of the domain; {@code businessKey} is that thing's id. */
    void start(String process, String businessKey, String auditId);

    /**
     * Tells the processes waiting for this message on this business key.
     *
     * @return false if nobody waits for it
     */
    boolean tell(String message, String businessKey);

    /** Completes an open step; its diagram goes on with the outcome. */
    void complete(String taskId, Outcome outcome);

    /** Lets the engine evaluate all timers of an audit and its own lives again, after a date has moved. */
    void recompute(String auditId);

    /** The same for one thing with a process of its own, for example an action item; {@code businessKey} is that thing's id. */
    void recomputeLife(String businessKey);

    /**
     * Lets an audit and its lives stand still: no step can be done, no timer fires. Its hold alone goes on.
     *
     * @param why the sentence people who try is told
     */
    void suspend(String auditId, String why);

    /** The audits that stand still. */
    Set<String> suspended();

    /** Lets them go on; timers whose date passed meanwhile fire at once unless recomputed. */
    void resume(String auditId);

    /**
     * Ends the lives of their own that an audit still has, such as the requests in it; its own process is left to its diagram.
     *
     * @param except business key of the one that goes on, empty for none
     */
    void withdrawLives(String auditId, String except);

    /** Every step that waits for a person just now. */
    List<OpenStep> openSteps();
}
