package auditway.platform.workflow.camunda;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What can be said of the engine from outside, one count each: its jobs, and whether this node works on them. */
@Component
class EngineFigures {

    private final ProcessEngineConfigurationImpl engine;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final boolean wanted;

    EngineFigures(
            ProcessEngineConfigurationImpl engine,
            ManagementService management,
            RuntimeService runtime,
            @Value("${camunda.bpm.job-execution.enabled:true}") boolean wanted) {
        this.engine = engine;
        this.management = management;
        this.runtime = runtime;
        this.wanted = wanted;
    }

    /** Whether this node is set up to work on jobs. */
    boolean isToWork() {
        return wanted;
    }

    /** Whether timers and jobs are really looked for. */
    boolean isWorking() {
        @Nullable JobExecutor executor = engine.getJobExecutor();
        return executor instanceof WatchedJobExecutor watched && watched.isLooking();
    }

    /** Timers and everything else that the engine does by itself. */
    long jobs() {
        return management.createJobQuery().count();
    }

    /** Jobs that failed so often that nobody tries them any more. */
    long jobsOutOfRetries() {
        return management.createJobQuery().noRetriesLeft().count();
    }

    long incidents() {
        return runtime.createIncidentQuery().count();
    }
}
