package auditway.platform.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the application. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    SettableClock auditClock() {
        return new SettableClock();
    }
}
