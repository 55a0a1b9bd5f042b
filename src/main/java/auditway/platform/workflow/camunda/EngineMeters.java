package auditway.platform.workflow.camunda;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** The engine's jobs as meters, one count a reading. */
@Component
class EngineMeters implements MeterBinder {

    private final EngineFigures engine;

    EngineMeters(EngineFigures engine) {
        this.engine = engine;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("auditway.engine.jobs", engine, EngineFigures::jobs)
                .description("Timers and other jobs of the engine")
                .register(registry);
        Gauge.builder("auditway.engine.jobs.out.of.retries", engine, EngineFigures::jobsOutOfRetries)
                .description("Jobs that are not tried any more")
                .register(registry);
        Gauge.builder("auditway.engine.incidents", engine, EngineFigures::incidents)
                .description("Open incidents of the engine")
                .register(registry);
    }
}
