package auditway.platform.workflow;

/** The diagrams as an audit walks them; {@code businessKey} is the audit's id, or the id of the thing that has a process of its own. */
public interface ProcessPictures {

    /**
     * The BPMN file of a diagram, in the version that this audit runs or will run.
     *
     * @throws auditway.platform.refusal.NotFound if no process runs or ran on this key, or there is no such diagram
     */
    String xml(String process, String businessKey);

    /**
     * How far this audit has come on a diagram; nothing is done on one it has not reached. A diagram that was entered
     * more than once shows the last time.
     *
     * @throws auditway.platform.refusal.NotFound if no process runs or ran on this key, or there is no such diagram
     */
    ProcessPicture state(String process, String businessKey);
}
