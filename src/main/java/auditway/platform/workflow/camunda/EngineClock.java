package auditway.platform.workflow.camunda;

import auditway.platform.calendar.SettableClock;
import jakarta.annotation.PostConstruct;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Keeps the engine's clock with the clock of the application. */
@Component
class EngineClock {

    private final SettableClock clock;

    EngineClock(SettableClock clock) {
        this.clock = clock;
    }

    @PostConstruct
    void follow() {
        clock.onChange(moment -> {
            if (clock.isSet()) {
                ClockUtil.setCurrentTime(Date.from(moment));
            } else {
                ClockUtil.reset();
            }
        });
    }
}
