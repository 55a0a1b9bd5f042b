package auditway.platform.workflow.camunda;

import auditway.platform.workflow.Timers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The engine's timer jobs. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaTimers implements Timers {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    CamundaTimers(RuntimeService runtime, ManagementService management, RepositoryService repository) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
    }

    @Override
    public List<Pending> of(String auditId) {
        Map<String, ProcessInstance> running = runtime
                .createProcessInstanceQuery()
                .variableValueEquals(CamundaProcesses.AUDIT_ID, auditId)
                .processDefinitionKeyNotIn(CamundaProcesses.BEYOND)
                .active()
                .list()
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
        if (running.isEmpty()) {
            return List.of();
        }
        return management.createJobQuery().processInstanceIds(running.keySet()).timers().list().stream()
                .map(job -> new Pending(
                        job.getId(),
                        names.computeIfAbsent(job.getJobDefinitionId(), unknown -> name(job)),
                        job.getDuedate().toInstant(),
                        job.getProcessDefinitionKey(),
                        Objects.requireNonNull(running.get(job.getProcessInstanceId()))
                                .getBusinessKey()))
                .sorted(Comparator.comparing(Pending::at))
                .toList();
    }

    private String name(Job job) {
        JobDefinition definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        FlowElement element = repository
                .getBpmnModelInstance(job.getProcessDefinitionId())
                .getModelElementById(definition.getActivityId());
        return element.getName();
    }

    @Override
    public void pass(Pending timer) {
        management.executeJob(timer.id());
    }
}
