package auditway.platform.workflow.camunda;

import auditway.platform.refusal.Refusal;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Processes;
import auditway.platform.workflow.ProcessesResumed;
import auditway.platform.workflow.ProcessesSuspended;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.springframework.context.ApplicationEventPublisher;
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

    /** Diagrams that begin with an audit and outlive it: they neither stand still nor end with it. */
    static final String[] BEYOND = {"designation", "annual-review", "suspension"};

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final RepositoryService repository;
    private final ApplicationEventPublisher events;

    CamundaProcesses(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            RepositoryService repository,
            ApplicationEventPublisher events) {
        this.events = events;
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
    public void suspend(String auditId, String why) {
        withoutHold(auditId).forEach(instance -> runtime.suspendProcessInstanceById(instance.getId()));
        events.publishEvent(new ProcessesSuspended(auditId, why));
    }

    @Override
    public Set<String> suspended() {
        return runtime.createProcessInstanceQuery().suspended().list().stream()
                .map(instance -> (String) runtime.getVariable(instance.getId(), AUDIT_ID))
                .collect(Collectors.toSet());
    }

    @Override
    public void resume(String auditId) {
        withoutHold(auditId).forEach(instance -> runtime.activateProcessInstanceById(instance.getId()));
        events.publishEvent(new ProcessesResumed(auditId));
    }

    @Override
    public void withdrawLives(String auditId, String except) {
        instances(auditId)
                .filter(instance -> !auditId.equals(instance.getBusinessKey()))
                .filter(instance -> !except.equals(instance.getBusinessKey()))
                .filter(instance -> instance.getId().equals(instance.getRootProcessInstanceId()))
                .forEach(instance -> runtime.deleteProcessInstance(
                        instance.getId(), "The audit ended early.", false, true, true, false));
    }

    private Stream<ProcessInstance> instances(String auditId) {
        return runtime
                .createProcessInstanceQuery()
                .variableValueEquals(AUDIT_ID, auditId)
                .processDefinitionKeyNotIn(BEYOND)
                .list()
                .stream();
    }

    private Stream<ProcessInstance> withoutHold(String auditId) {
        return instances(auditId)
                .filter(instance -> !HOLD.equals(repository
                        .getProcessDefinition(instance.getProcessDefinitionId())
                        .getKey()));
    }

    @Override
    public void recompute(String auditId) {
        recompute(instances(auditId));
    }

    @Override
    public void recomputeLife(String businessKey) {
        recompute(runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream());
    }

    private void recompute(Stream<ProcessInstance> instances) {
        instances.forEach(instance -> management
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
            throw new OptimisticLockingFailureException("Someone else moved this process at the same time.", lost);
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
