package auditway.platform.workflow;

/** A room that knows who does the steps of its diagrams, and until when. */
public interface Briefings {

    boolean covers(String process);

    /** Asked when a step opens and again whenever people or dates have changed. */
    Briefing brief(OpenStep step);
}
