package auditway.platform.workflow.camunda;

import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.StepEnded;
import auditway.platform.workflow.StepOpened;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.ApplicationEventPublisher;

/** Tells the rooms about one kind of user task. */
record TaskAnnouncement(ApplicationEventPublisher events, String form, String role) implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        OpenStep step = stepOf(task);
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> events.publishEvent(new StepOpened(step));
            case EVENTNAME_COMPLETE -> events.publishEvent(new StepEnded(step, true));
            default -> events.publishEvent(new StepEnded(step, false));
        }
    }

    private OpenStep stepOf(DelegateTask task) {
        ProcessDefinition process = task.getProcessEngineServices()
                .getRepositoryService()
                .getProcessDefinition(task.getProcessDefinitionId());
        return new OpenStep(
                task.getId(),
                process.getKey(),
                task.getTaskDefinitionKey(),
                task.getName(),
                form,
                role,
                (String) task.getVariable(CamundaProcesses.AUDIT_ID),
                (String) task.getVariable(CamundaProcesses.SUBJECT));
    }
}
