package auditway.workflow.camunda;

import auditway.workflow.Outcome;
import auditway.workflow.Processes;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rooms' wishes as calls of Camunda 7. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaProcesses implements Processes {

    static final String AUDIT_ID = "auditId";
    static final String SUBJECT = "subject";
    static final String OUTCOME = "outcome";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    CamundaProcesses(RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    @Override
    public void start(String process, String businessKey, String auditId) {
        Map<String, Object> variables = new HashMap<>(Map.of(AUDIT_ID, auditId));
        if (!businessKey.equals(auditId)) {
            variables.put(SUBJECT, businessKey);
        }
        runtime.startProcessInstanceByKey(process, businessKey, variables);
    }

    @Override
    public boolean tell(String message, String businessKey) {
        Execution waiting = runtime.createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
        if (waiting == null) {
            return false;
        }
        runtime.messageEventReceived(message, waiting.getId());
        return true;
    }

    @Override
    public void complete(String taskId, Outcome outcome) {
        tasks.complete(taskId, Map.of(OUTCOME, outcome.name()));
    }

    @Override
    public void recompute(String auditId) {
        runtime.createProcessInstanceQuery()
                .variableValueEquals(AUDIT_ID, auditId)
                .list()
                .forEach(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .list()
                        .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false)));
    }
}
