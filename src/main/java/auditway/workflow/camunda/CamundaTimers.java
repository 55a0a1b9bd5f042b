package auditway.workflow.camunda;

import auditway.workflow.Timers;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

    CamundaTimers(RuntimeService runtime, ManagementService management, RepositoryService repository) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
    }

    @Override
    public List<Pending> of(String auditId) {
        return runtime.createProcessInstanceQuery()
                .variableValueEquals(CamundaProcesses.AUDIT_ID, auditId)
                .active()
                .list()
                .stream()
                .flatMap(this::of)
                .sorted(Comparator.comparing(Pending::at))
                .toList();
    }

    private Stream<Pending> of(ProcessInstance instance) {
        return management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream()
                .map(job -> new Pending(
                        job.getId(),
                        name(job),
                        job.getDuedate().toInstant(),
                        repository
                                .getProcessDefinition(instance.getProcessDefinitionId())
                                .getKey(),
                        instance.getBusinessKey()));
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
