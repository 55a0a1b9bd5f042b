package auditway.platform.workflow.camunda;

import auditway.platform.workflow.ProcessEnded;
import auditway.platform.workflow.ProcessStarted;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.springframework.context.ApplicationEventPublisher;

/** Makes every diagram tell the rooms when it starts, ends, and opens or ends a step, without a listener in the file. */
final class StepAnnouncer extends AbstractBpmnParseListener {

    private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");

    private final ApplicationEventPublisher events;

    StepAnnouncer(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addListener(ExecutionListener.EVENTNAME_START, announce(process.getKey(), true));
        process.addListener(ExecutionListener.EVENTNAME_END, announce(process.getKey(), false));
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        String form = element.attributeNS(CAMUNDA, "formRef", "");
        String role = element.attributeNS(CAMUNDA, "candidateGroups", "");
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        TaskListener listener = new TaskAnnouncement(events, form, role);
        for (String event : List.of(
                TaskListener.EVENTNAME_CREATE, TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE)) {
            task.addTaskListener(event, listener);
        }
    }

    private ExecutionListener announce(String process, boolean started) {
        return (DelegateExecution execution) -> {
            if (execution.getVariable(CamundaProcesses.AUDIT_ID) instanceof String auditId) {
                String key = execution.getProcessBusinessKey();
                events.publishEvent(
                        started ? new ProcessStarted(process, key, auditId) : new ProcessEnded(process, key, auditId));
            }
        };
    }
}
