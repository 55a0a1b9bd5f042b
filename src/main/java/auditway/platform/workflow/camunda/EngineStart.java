package auditway.platform.workflow.camunda;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Puts diagrams and forms in place before the first request is answered and before the engine works on jobs. */
@Component
class EngineStart implements SmartLifecycle {

    private final DiagramDeployer deployer;
    private boolean running;

    EngineStart(DiagramDeployer deployer) {
        this.deployer = deployer;
    }

    @Override
    public void start() {
        deployer.deploy();
        running = true;
    }

    @Override
    public void stop() {
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
