package auditway.platform.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.platform.refusal.NotFound;
import auditway.platform.workflow.ProcessPicture;
import auditway.platform.workflow.ProcessPicture.Call;
import auditway.platform.workflow.ProcessPicture.Here;
import auditway.platform.workflow.ProcessPicture.Place;
import auditway.platform.workflow.ProcessPicture.Step;
import auditway.processes.ScriptedSteps;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages show where an audit stands on its diagrams. */
class CamundaProcessPicturesTests {

    private static final String AUDIT = "MSP-2026-014";

    private static String deployment = "";

    private final ScriptedSteps steps = new ScriptedSteps();
    private final ProcessEngine engine = DiagramEngine.calling(steps.beans());
    private final CamundaProcessPictures pictures =
            new CamundaProcessPictures(engine.getHistoryService(), engine.getRepositoryService());

    @BeforeAll
    static void deploy() {
        DeploymentBuilder files = repository().createDeployment();
        Diagrams.all().forEach((process, diagram) -> files.addModelInstance(process + ".bpmn", diagram));
        deployment = files.deploy().getId();
    }

    @AfterAll
    static void undeploy() {
        repository().deleteDeployment(deployment, true);
    }

    private static RepositoryService repository() {
        return DiagramEngine.calling(Map.of()).getRepositoryService();
    }

    @AfterEach
    void forget() {
        ClockUtil.reset();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(running -> engine.getRuntimeService().deleteProcessInstance(running.getId(), "over"));
        engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .list()
                .forEach(over -> engine.getHistoryService().deleteHistoricProcessInstance(over.getId()));
    }

    @Test
    void an_audit_stands_at_its_open_step() {
        steps.answer("isSlotAgreed", false, false, false);
        start("scheduling");
        complete("proposeSlots", "done");

        ProcessPicture picture = pictures.state("scheduling", AUDIT);

        assertThat(picture.done()).containsExactly("schedulingBegun", "proposeSlots", "isCounterAccepted");
        assertThat(picture.flows())
                .containsExactlyInAnyOrder(
                        "schedulingBegunToProposeSlots",
                        "proposeSlotsToIsCounterAccepted",
                        "isCounterAcceptedToChooseSlot");
        assertThat(picture.current()).singleElement().satisfies(here -> {
            assertThat(here.id()).isEqualTo("chooseSlot");
            assertThat(here.name()).isEqualTo("Choose slot");
            assertThat(here.taskId()).isEqualTo(task("chooseSlot"));
        });
        assertThat(picture.steps())
                .containsExactly(
                        new Step("proposeSlots", "Propose slots", Place.DONE),
                        new Step("chooseSlot", "Choose slot", Place.NOW),
                        new Step("confirmLogistics", "Confirm logistics", Place.AHEAD));
    }

    @Test
    void of_the_answers_to_a_question_only_the_one_given_is_walked() {
        steps.answer("isSlotAgreed", false, false, false);
        start("scheduling");
        complete("proposeSlots", "done");
        complete("chooseSlot", "countered");
        complete("proposeSlots", "done");

        ProcessPicture picture = pictures.state("scheduling", AUDIT);

        assertThat(picture.done())
                .containsExactly("schedulingBegun", "proposeSlots", "isCounterAccepted", "isSlotChosen");
        assertThat(picture.flows())
                .contains("isSlotChosenToProposeSlots")
                .doesNotContain("isSlotChosenToConfirmLogistics");

        complete("chooseSlot", "chosen");

        assertThat(pictures.state("scheduling", AUDIT).flows())
                .contains("isSlotChosenToProposeSlots", "isSlotChosenToConfirmLogistics");
    }

    @Test
    void a_step_left_by_its_clock_is_left_on_that_way_only() {
        steps.answer("isSlotAgreed", false, false, false);
        start("scheduling");
        complete("proposeSlots", "done");
        ClockUtil.offset(java.time.Duration.ofDays(6).toMillis());
        engine.getManagementService()
                .executeJob(engine.getManagementService()
                        .createJobQuery()
                        .activityId("noSlotChosen")
                        .singleResult()
                        .getId());

        ProcessPicture picture = pictures.state("scheduling", AUDIT);

        assertThat(picture.done())
                .containsExactlyInAnyOrder("schedulingBegun", "isCounterAccepted", "chooseSlot", "noSlotChosen");
        assertThat(picture.flows()).contains("noSlotChosenToProposeSlots").doesNotContain("chooseSlotToIsSlotChosen");
    }

    @Test
    void a_step_done_by_several_people_is_done_when_the_last_of_them_has_done_it() {
        steps.answer("isTeamIndependent", true);
        steps.answer("hasInterestsToWeigh", false);
        start("engagement");
        complete("appointTeam", "done");
        complete("declareInterests", "done");

        ProcessPicture half = pictures.state("engagement", AUDIT);
        assertThat(half.current()).extracting(Here::id).containsExactly("declareInterests");
        assertThat(half.done()).doesNotContain("declareInterests");
        assertThat(half.flows()).doesNotContain("declareInterestsToIsTeamIndependent");

        complete("declareInterests", "done");

        ProcessPicture all = pictures.state("engagement", AUDIT);
        assertThat(all.done()).contains("declareInterests");
        assertThat(all.flows()).contains("declareInterestsToIsTeamIndependent", "isTeamIndependentToReviewTeam");
    }

    @Test
    void both_branches_of_a_preparation_are_waited_for() {
        start("preparation");
        complete("planAudit", "done");

        ProcessPicture picture = pictures.state("preparation", AUDIT);

        assertThat(picture.current()).extracting(Here::id).containsExactly("completeSelfAssessment");
        assertThat(picture.flows())
                .contains("prepareBothSidesToPlanAudit", "prepareBothSidesToCompleteSelfAssessment")
                .doesNotContain("bothSidesPreparedToReviewReadiness");
    }

    @Test
    void the_whole_audit_stands_at_its_phase_and_names_the_diagrams_of_all() {
        start("audit");

        ProcessPicture picture = pictures.state("audit", AUDIT);

        assertThat(picture.current()).extracting(Here::name).containsExactly("Application");
        assertThat(picture.calls()).hasSize(10).contains(new Call("findingsReview", "findings-review"));
        assertThat(pictures.state("application", AUDIT).current())
                .extracting(Here::id)
                .containsExactly("checkPrerequisites");
    }

    @Test
    void a_phase_ahead_is_drawn_in_the_version_the_audit_will_run() {
        start("audit");
        String newer = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("conduct.bpmn", Diagrams.of("conduct"))
                .deploy()
                .getId();

        ProcessPicture picture = pictures.state("conduct", AUDIT);

        assertThat(picture.version()).isEqualTo(1);
        assertThat(picture.done()).isEmpty();
        assertThat(pictures.xml("conduct", AUDIT)).contains("holdOpeningMeeting");
        engine.getRepositoryService().deleteDeployment(newer, true);
    }

    @Test
    void a_phase_entered_again_shows_the_last_time() {
        ClockUtil.setCurrentTime(new Date(0));
        start("decision");
        complete("reviewFile", "regraded");
        ClockUtil.reset();
        start("decision");

        assertThat(pictures.state("decision", AUDIT).done()).containsExactly("fileHandedOver");
    }

    @Test
    void nothing_is_drawn_for_an_audit_without_a_process() {
        assertThatThrownBy(() -> pictures.xml("audit", "MSP-2026-099"))
                .isInstanceOf(NotFound.class)
                .hasMessage("No process audit is known for MSP-2026-099; open it from the page of the audit.");
    }

    private void start(String process) {
        engine.getRuntimeService().startProcessInstanceByKey(process, AUDIT, Map.of("auditId", AUDIT));
    }

    private void complete(String step, String outcome) {
        engine.getTaskService().complete(task(step), Map.of("outcome", outcome));
    }

    private String task(String step) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(step)
                .listPage(0, 1)
                .get(0)
                .getId();
    }
}
