package auditway.platform.workflow.camunda;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether processes go on by themselves. A node whose timers stand still is down; jobs that ran out of retries need a person, not
 * another node, so they have a status of their own that leaves the application up.
 */
@Component("engineHealthIndicator")
class EngineHealth extends AbstractHealthIndicator {

    static final Status STUCK = new Status("JOBS_STUCK", "Jobs ran out of retries");

    private final EngineFigures engine;

    EngineHealth(EngineFigures engine) {
        super("The engine cannot be asked");
        this.engine = engine;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long outOfRetries = engine.jobsOutOfRetries();
        long incidents = engine.incidents();
        if (engine.isToWork() && !engine.isWorking()) {
            health.down();
        } else {
            health.status(outOfRetries + incidents > 0 ? STUCK : Status.UP);
        }
        health.withDetail("jobExecutor", executor())
                .withDetail("jobsOutOfRetries", outOfRetries)
                .withDetail("incidents", incidents);
    }

    private String executor() {
        if (engine.isWorking()) {
            return "running";
        }
        return engine.isToWork() ? "not running, timers are stopped" : "switched off on this node";
    }
}
