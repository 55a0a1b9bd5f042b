package auditway.platform.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.workflow.NextStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens next after the work item of a running audit. */
class CamundaNextStepsTests {

    private final ProcessEngine engine = DiagramEngine.calling(Map.of());
    private final RepositoryService repository = engine.getRepositoryService();
    private final CamundaNextSteps next = new CamundaNextSteps(engine.getTaskService(), repository);
    private final List<String> deployments = new ArrayList<>();

    @AfterEach
    void undeploy() {
        deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
    }

    @Test
    void a_running_audit_goes_on_by_the_diagrams_it_began_with() {
        deploy("Second as before", "Called as before");
        String before = taskOfNewRun();
        deploy("Second as changed", "Called as changed");
        String after = taskOfNewRun();

        assertThat(words(before))
                .containsExactly("both Second as before (coordinator) and Called as before (lead auditor)");
        assertThat(words(after))
                .containsExactly("both Second as changed (coordinator) and Called as changed (lead auditor)");
    }

    @Test
    void nothing_happens_after_a_step_that_is_over() {
        assertThat(next.after("over")).isEmpty();
    }

    private void deploy(String second, String called) {
        BpmnModelInstance calling = Bpmn.createExecutableProcess("calling")
                .startEvent()
                .userTask("first")
                .parallelGateway("fork")
                .userTask("second")
                .name(second)
                .camundaCandidateGroups("coordinator")
                .endEvent()
                .moveToNode("fork")
                .callActivity()
                .calledElement("called")
                .endEvent()
                .done();
        BpmnModelInstance inner = Bpmn.createExecutableProcess("called")
                .startEvent()
                .userTask("look")
                .name(called)
                .camundaCandidateGroups("leadAuditor")
                .endEvent()
                .done();
        deployments.add(repository
                .createDeployment()
                .addModelInstance("calling.bpmn", calling)
                .addModelInstance("called.bpmn", inner)
                .deploy()
                .getId());
    }

    private String taskOfNewRun() {
        String run =
                engine.getRuntimeService().startProcessInstanceByKey("calling").getId();
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(run)
                .singleResult()
                .getId();
    }

    private List<String> words(String taskId) {
        return next.after(taskId).stream().map(NextStep::what).toList();
    }
}
