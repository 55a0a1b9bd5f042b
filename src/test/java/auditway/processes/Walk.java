package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import auditway.platform.workflow.camunda.DiagramEngine;
import auditway.platform.workflow.camunda.Footprints;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Walks the ways of one diagram on the real engine; after the last test every node and flow must have been reached. */
final class Walk extends ProcessEngineExtension {

    static final String AUDIT = "MSP-2026-014";

    private final String process;
    private final List<String> phases;
    private ScriptedSteps steps = new ScriptedSteps();
    private @Nullable ProcessInstance instance;
    private String deployment = "";

    private Walk(String process, List<String> phases) {
        this.process = process;
        this.phases = phases;
        useProcessEngine(DiagramEngine.calling(steps.beans()));
        build();
    }

    static Walk of(String process) {
        return new Walk(process, List.of());
    }

    /** Walks a diagram whose called phases are each a single step, named {@code work}. */
    static Walk through(String process, List<String> phases) {
        return new Walk(process, phases);
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        super.beforeTestExecution(context);
        steps = new ScriptedSteps();
        instance = null;
        BpmnAwareTests.init(DiagramEngine.calling(steps.beans()));
        DeploymentBuilder files =
                getRepositoryService().createDeployment().addClasspathResource("processes/" + process + ".bpmn");
        phases.forEach(phase -> files.addModelInstance(phase + ".bpmn", singleStep(phase)));
        deployment = files.deploy().getId();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        getRepositoryService().deleteDeployment(deployment, true);
        super.afterTestExecution(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        System.out.println(Footprints.summary(process));
        assertThat(Footprints.missing(process)).as("not reached in " + process).isEmpty();
    }

    private static BpmnModelInstance singleStep(String phase) {
        return Bpmn.createExecutableProcess(phase)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("work")
                .endEvent()
                .done();
    }

    ScriptedSteps steps() {
        return steps;
    }

    /** Starts for the audit itself. */
    void starts() {
        starts(AUDIT);
    }

    /** Starts for a process of its own within the audit. */
    void starts(String subject) {
        Map<String, Object> variables = new HashMap<>(Map.of("auditId", AUDIT));
        if (!subject.equals(AUDIT)) {
            variables.put("subject", subject);
        }
        instance = getRuntimeService().startProcessInstanceByKey(process, subject, variables);
    }

    /** Waits at these steps and no others, each named as often as it waits. */
    void waitsAt(String... nodes) {
        assertThat(waiting(getRuntimeService().getActivityInstance(instance().getId())))
                .containsExactlyInAnyOrder(nodes);
    }

    private static Stream<String> waiting(ActivityInstance activity) {
        boolean waits = activity.getActivityType().matches(".*Task|callActivity");
        return waits
                ? Stream.of(activity.getActivityId())
                : Stream.of(activity.getChildActivityInstances()).flatMap(Walk::waiting);
    }

    void completes(String step) {
        completes(step, "done");
    }

    void completes(String step, String outcome) {
        List<Task> waiting = getTaskService()
                .createTaskQuery()
                .processInstanceId(instance().getId())
                .taskDefinitionKey(step)
                .list();
        assertThat(waiting).as("waiting at " + step).isNotEmpty();
        getTaskService().complete(waiting.get(0).getId(), Map.of("outcome", outcome));
    }

    /** Lets a called phase run to its end on the same business key. */
    void phaseEnds(String phase) {
        Task work = getTaskService()
                .createTaskQuery()
                .processDefinitionKey(phase)
                .processInstanceBusinessKey(instance().getBusinessKey())
                .processVariableValueEquals("auditId", AUDIT)
                .singleResult();
        assertThat(work).as("running " + phase).isNotNull();
        getTaskService().complete(work.getId());
    }

    /** Moves the clock to the moment a limit is reached and no further, and lets the engine notice. */
    void limitPasses(String boundary) {
        Job timer = getManagementService().createJobQuery().activityId(boundary).singleResult();
        assertThat(timer).as("clock of " + boundary).isNotNull();
        assertThat(executable(boundary)).as("early " + boundary).isZero();
        ClockUtil.setCurrentTime(new Date(timer.getDuedate().getTime() + 1000));
        assertThat(executable(boundary)).isOne();
        getManagementService().executeJob(timer.getId());
    }

    private long executable(String boundary) {
        return getManagementService()
                .createJobQuery()
                .activityId(boundary)
                .executable()
                .count();
    }

    void isTold(String message) {
        getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(instance().getBusinessKey())
                .correlate();
    }

    /** Has ended, and last at this end. */
    void endsAt(String end) {
        assertThat(instance()).isEnded().hasPassed(end);
    }

    void hasPassed(String... nodes) {
        assertThat(instance()).hasPassed(nodes);
    }

    private ProcessInstance instance() {
        return Objects.requireNonNull(instance, "start it first");
    }
}
