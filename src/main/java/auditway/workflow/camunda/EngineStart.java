package auditway.workflow.camunda;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts diagrams and forms in place before the first request is answered, and sets the clocks running after that. */
@Component
class EngineStart implements SmartLifecycle {

    private final DiagramDeployer deployer;
    private final ProcessEngineConfigurationImpl engine;
    private final boolean jobs;
    private boolean running;

    EngineStart(
            DiagramDeployer deployer,
            ProcessEngineConfigurationImpl engine,
            @Value("${auditway.jobs.enabled:true}") boolean jobs) {
        this.deployer = deployer;
        this.engine = engine;
        this.jobs = jobs;
    }

    @Override
    public void start() {
        deployer.deploy();
        running = true;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void runJobs() {
        if (jobs) {
            engine.getJobExecutor().start();
        }
    }

    @Override
    public void stop() {
        engine.getJobExecutor().shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
