package auditway.platform.workflow;

import java.time.Instant;
import java.util.List;

/** The moments at which diagrams go on by themselves. Every call joins the caller's transaction. */
public interface Timers {

    /**
     * A limit that changes a diagram's way.
     *
     * @param id the engine's name for it
     * @param name what the diagram calls it: "Grace passed"
     * @param process key of the diagram
     * @param businessKey the thing of the domain that the diagram runs for
     */
    record Pending(String id, String name, Instant at, String process, String businessKey) {}

    /** All of an audit and its own lives, the next first; the partner's cycle, which outlives it, is none of them. */
    List<Pending> of(String auditId);

    /** Lets one pass now, whatever the clock says. */
    void pass(Pending timer);
}
