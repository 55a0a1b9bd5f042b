package auditway.workflow.camunda;

import auditway.workflow.NextStep;
import auditway.workflow.NextSteps;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;

/** Reads what follows a step from the diagrams as they are deployed last. */
@Component
class CamundaNextSteps implements NextSteps {

    private final RepositoryService repository;

    CamundaNextSteps(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public List<NextStep> after(String process, String step) {
        Map<String, BpmnModelInstance> diagrams =
                repository.createProcessDefinitionQuery().latestVersion().list().stream()
                        .collect(Collectors.toMap(
                                ProcessDefinition::getKey, one -> repository.getBpmnModelInstance(one.getId())));
        return DiagramWays.after(diagrams, process, step);
    }
}
