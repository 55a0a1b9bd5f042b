package auditway.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Open work of everybody as meters, one count a reading. */
@Component
class WorkMeters implements MeterBinder {

    private final OpenWork work;

    WorkMeters(OpenWork work) {
        this.work = work;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("auditway.work.items.open", work, OpenWork::open)
                .description("Work items that wait for a person")
                .register(registry);
        Gauge.builder("auditway.work.items.overdue", work, OpenWork::overdue)
                .description("Open work items past their due date")
                .register(registry);
    }
}
