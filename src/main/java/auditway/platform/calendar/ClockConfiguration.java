package auditway.platform.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the house its clock. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    SettableClock auditClock() {
        return new SettableClock();
    }
}
