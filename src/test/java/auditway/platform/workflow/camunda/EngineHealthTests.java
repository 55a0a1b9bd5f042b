package auditway.platform.workflow.camunda;

import static auditway.Persona.HELEN;
import static auditway.Persona.SAMUEL;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.RequestedAudit;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
class EngineHealthTests {

    private static final String OUT_OF_RETRIES = "auditway.engine.jobs.out.of.retries";

    @Autowired
    EngineHealth engine;

    @Autowired
    ProcessEngineConfigurationImpl configuration;

    @Autowired
    ManagementService management;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    private String job = "";

    @BeforeEach
    void theTimerOfTheRounds() {
        job = management
                .createJobQuery()
                .processDefinitionKey("rounds")
                .timers()
                .list()
                .get(0)
                .getId();
        running();
    }

    @AfterEach
    void running() {
        management.setJobRetries(job, 3);
        configuration.getJobExecutor().start();
    }

    private double metric(String name) throws Exception {
        String body = mvc.get()
                .uri("/actuator/metrics/" + name)
                .with(SAMUEL.basic())
                .exchange()
                .getResponse()
                .getContentAsString();
        return JsonMapper.shared()
                .readTree(body)
                .path("measurements")
                .path(0)
                .path("value")
                .asDouble(-1);
    }

    @Test
    void an_engine_at_work_is_up() {
        Health health = engine.health();

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsEntry("jobExecutor", "running").containsEntry("jobsOutOfRetries", 0L);
    }

    @Test
    void a_job_out_of_retries_has_a_status_of_its_own_and_leaves_the_application_up() throws Exception {
        management.setJobRetries(job, 0);

        assertThat(engine.health().getStatus()).isEqualTo(EngineHealth.STUCK);
        assertThat(engine.health().getDetails())
                .containsEntry("jobsOutOfRetries", 1L)
                .containsEntry("incidents", 1L);
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
        assertThat(mvc.get().uri("/actuator/health/processes"))
                .hasStatus(503)
                .bodyText()
                .contains("JOBS_STUCK")
                .doesNotContain("incidents");
        assertThat(metric(OUT_OF_RETRIES)).isOne();
        assertThat(metric("auditway.engine.incidents")).isOne();
    }

    @Test
    void a_node_whose_timers_stand_still_is_down() {
        configuration.getJobExecutor().shutdown();

        assertThat(engine.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(mvc.get().uri("/actuator/health")).hasStatus(503);
    }

    @Test
    void a_node_whose_thread_for_timers_has_died_is_down_though_it_counts_as_active() throws Exception {
        JobExecutor executor = configuration.getJobExecutor();
        Thread thread = (Thread) Objects.requireNonNull(ReflectionTestUtils.getField(executor, "jobAcquisitionThread"));
        executor.getAcquireJobsRunnable().stop();
        thread.join();

        assertThat(executor.isActive()).isTrue();
        assertThat(engine.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(mvc.get().uri("/actuator/health/processes"))
                .hasStatus(503)
                .bodyText()
                .contains("DOWN");
        executor.shutdown();
    }

    @Test
    void a_lost_mail_server_is_watched_apart() {
        assertThat(mvc.get().uri("/actuator/health/delivery"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("kept");
        assertThat(mvc.get().uri("/actuator/health/delivery").with(SAMUEL.basic()))
                .hasStatusOk()
                .bodyText()
                .contains("kept", "none, mail is kept");
    }

    @Test
    void meters_count_work_and_jobs() throws Exception {
        double before = metric("auditway.work.items.open");
        RequestedAudit.in(context);

        assertThat(metric("auditway.work.items.open")).isEqualTo(before + 1);
        assertThat(metric("auditway.work.items.overdue")).isNotNegative();
        assertThat(metric("auditway.engine.jobs")).isPositive();
        assertThat(metric(OUT_OF_RETRIES)).isZero();
    }

    @Test
    void metrics_and_details_are_for_administrators_alone() {
        assertThat(mvc.get().uri("/actuator/metrics")).hasStatus(401);
        assertThat(mvc.get().uri("/actuator/metrics").with(HELEN.basic())).hasStatus(403);
        assertThat(mvc.get().uri("/actuator/metrics").with(SAMUEL.signedIn())).hasStatusOk();
        assertThat(mvc.get().uri("/actuator/env").with(SAMUEL.basic())).hasStatus(404);
        assertThat(mvc.get().uri("/actuator/health"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("jobExecutor", "components");
        assertThat(mvc.get().uri("/actuator/health").with(HELEN.basic()))
                .bodyText()
                .doesNotContain("jobExecutor");
        assertThat(mvc.get().uri("/actuator/health").with(SAMUEL.basic()))
                .bodyText()
                .contains("jobExecutor", "mail");
    }
}
