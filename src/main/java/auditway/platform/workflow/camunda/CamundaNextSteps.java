package auditway.platform.workflow.camunda;

import auditway.platform.workflow.NextStep;
import auditway.platform.workflow.NextSteps;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;

/** Reads what follows a step from the version of the diagrams its process runs in; a definition never changes, so it is read once. */
@Component
class CamundaNextSteps implements NextSteps {

    private final TaskService tasks;
    private final RepositoryService repository;
    private final Map<String, Map<String, List<NextStep>>> byDefinition = new ConcurrentHashMap<>();

    CamundaNextSteps(TaskService tasks, RepositoryService repository) {
        this.tasks = tasks;
        this.repository = repository;
    }

    @Override
    public List<NextStep> after(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        return task == null
                ? List.of()
                : byDefinition
                        .computeIfAbsent(task.getProcessDefinitionId(), this::read)
                        .getOrDefault(task.getTaskDefinitionKey(), List.of());
    }

    /** Diagrams call each other within their deployment. */
    private Map<String, List<NextStep>> read(String definitionId) {
        ProcessDefinition definition = repository.getProcessDefinition(definitionId);
        Map<String, BpmnModelInstance> diagrams =
                repository.createProcessDefinitionQuery().deploymentId(definition.getDeploymentId()).list().stream()
                        .collect(Collectors.toMap(
                                ProcessDefinition::getKey,
                                one -> Objects.requireNonNull(repository.getBpmnModelInstance(one.getId()))));
        return DiagramWays.of(diagrams, definition.getKey());
    }
}
