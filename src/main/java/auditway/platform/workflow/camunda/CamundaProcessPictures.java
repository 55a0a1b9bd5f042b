package auditway.platform.workflow.camunda;

import auditway.platform.refusal.NotFound;
import auditway.platform.workflow.ProcessPicture;
import auditway.platform.workflow.ProcessPicture.Call;
import auditway.platform.workflow.ProcessPictures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the way so far from the engine's history of activities. */
@Component
@Transactional(readOnly = true)
class CamundaProcessPictures implements ProcessPictures {

    private final HistoryService history;
    private final RepositoryService repository;

    CamundaProcessPictures(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    @Override
    public String xml(String process, String businessKey) {
        try (InputStream file =
                repository.getProcessModel(definition(process, businessKey).getId())) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("The diagram " + process + " cannot be read.", failure);
        }
    }

    @Override
    public ProcessPicture state(String process, String businessKey) {
        ProcessDefinition definition = definition(process, businessKey);
        BpmnModelInstance diagram = repository.getBpmnModelInstance(definition.getId());
        WaySoFar way = last(process, businessKey)
                .map(run -> new WaySoFar(diagram, activities(run)))
                .orElseGet(() -> new WaySoFar(diagram, List.of()));
        return new ProcessPicture(
                process,
                Objects.requireNonNullElse(definition.getName(), process),
                definition.getVersion(),
                way.done(),
                way.flows(),
                way.current(),
                calls(diagram),
                way.steps());
    }

    private static List<Call> calls(BpmnModelInstance diagram) {
        return diagram.getModelElementsByType(CallActivity.class).stream()
                .map(call -> new Call(call.getId(), call.getCalledElement()))
                .toList();
    }

    private List<HistoricActivityInstance> activities(HistoricProcessInstance run) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(run.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list();
    }

    /** The definition that runs or ran last, else the one deployed together with what runs on this key. */
    private ProcessDefinition definition(String process, String businessKey) {
        return last(process, businessKey)
                .map(run -> repository.getProcessDefinition(run.getProcessDefinitionId()))
                .or(() -> beside(process, businessKey))
                .orElseThrow(() -> new NotFound("No process " + process + " is known for " + businessKey
                        + "; open it from the page of the audit."));
    }

    private Optional<ProcessDefinition> beside(String process, String businessKey) {
        return runs(businessKey)
                .map(run -> repository.getProcessDefinition(run.getProcessDefinitionId()))
                .map(running -> repository
                        .createProcessDefinitionQuery()
                        .deploymentId(running.getDeploymentId())
                        .processDefinitionKey(process)
                        .singleResult());
    }

    private Optional<HistoricProcessInstance> runs(String businessKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private Optional<HistoricProcessInstance> last(String process, String businessKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .processDefinitionKey(process)
                .list()
                .stream()
                .max(Comparator.comparing((HistoricProcessInstance run) -> run.getEndTime() == null)
                        .thenComparing(HistoricProcessInstance::getStartTime));
    }
}
