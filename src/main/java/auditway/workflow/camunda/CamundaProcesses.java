package auditway.workflow.camunda;

import auditway.refusal.Refusal;
import auditway.workflow.OpenStep;
import auditway.workflow.Outcome;
import auditway.workflow.Processes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
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

    /** The diagram that watches over an audit on hold and so goes on. */
    private static final String HOLD = "hold";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final RepositoryService repository;

    CamundaProcesses(
            RuntimeService runtime, TaskService tasks, ManagementService management, RepositoryService repository) {
        this.repository = repository;
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
        unwrapped(() -> runtime.startProcessInstanceByKey(process, businessKey, variables));
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
        unwrapped(() -> runtime.messageEventReceived(message, waiting.getId()));
        return true;
    }

    @Override
    public void complete(String taskId, Outcome outcome) {
        unwrapped(() -> tasks.complete(taskId, Map.of(OUTCOME, outcome.name())));
    }

    @Override
    public void suspend(String auditId) {
        instances(auditId).forEach(instance -> runtime.suspendProcessInstanceById(instance.getId()));
    }

    @Override
    public void resume(String auditId) {
        instances(auditId).forEach(instance -> runtime.activateProcessInstanceById(instance.getId()));
    }

    private Stream<ProcessInstance> instances(String auditId) {
        return runtime.createProcessInstanceQuery().variableValueEquals(AUDIT_ID, auditId).list().stream()
                .filter(instance -> !HOLD.equals(repository
                        .getProcessDefinition(instance.getProcessDefinitionId())
                        .getKey()));
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

    @Override
    public List<OpenStep> openSteps() {
        return tasks.createTaskQuery().initializeFormKeys().list().stream()
                .map(this::stepOf)
                .toList();
    }

    private OpenStep stepOf(Task task) {
        Map<String, Object> values = tasks.getVariables(task.getId(), List.of(AUDIT_ID, SUBJECT));
        return new OpenStep(
                task.getId(),
                repository.getProcessDefinition(task.getProcessDefinitionId()).getKey(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getCamundaFormRef() == null ? "" : task.getCamundaFormRef().getKey(),
                tasks.getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""),
                String.valueOf(values.get(AUDIT_ID)),
                (String) values.get(SUBJECT));
    }

    /** Brings what a room threw inside the engine back to light, and the loser of a race to a form that callers retry. */
    private static void unwrapped(Runnable call) {
        try {
            call.run();
        } catch (OptimisticLockingException lost) {
            throw new OptimisticLockingFailureException("Somebody else moved this process at the same time.", lost);
        } catch (ProcessEngineException failure) {
            for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal || cause instanceof ConcurrencyFailureException) {
                    throw (RuntimeException) cause;
                }
            }
            throw failure;
        }
    }
}
