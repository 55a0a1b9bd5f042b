package auditway.platform.workflow.camunda;

import java.time.Duration;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;

/** A job executor that tells whether it really looks for jobs: it stays "active" when its thread has died of an error. */
class WatchedJobExecutor extends SpringJobExecutor {

    /** Longer than the longest wait between two looks, and than a busy machine needs for one. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

    private volatile long lastLook = System.nanoTime();

    @Override
    public void start() {
        lastLook = System.nanoTime();
        super.start();
    }

    @Override
    public void logAcquisitionAttempt(ProcessEngineImpl engine) {
        lastLook = System.nanoTime();
        super.logAcquisitionAttempt(engine);
    }

    /** Whether its thread lives and has looked for jobs lately. */
    boolean isLooking() {
        Thread thread = jobAcquisitionThread;
        boolean silent = System.nanoTime() - lastLook > LONGEST_SILENCE.toNanos();
        return isActive() && thread != null && thread.isAlive() && !silent;
    }
}
