package auditway.platform.web;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Ends a start between two beans when the process is told to stop: Spring closes a context only once its start is through, and what one
 * bean does, such as a migration, is not cut off.
 */
@Component
class StopWhileStarting implements BeanPostProcessor, SmartInitializingSingleton {

    private final AtomicBoolean told = new AtomicBoolean();
    private boolean started;

    StopWhileStarting() {
        AtomicBoolean flag = told;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> flag.set(true), "told-to-stop"));
    }

    /** What the start ends with. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super("The application was told to stop before its start was complete.");
        }
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (told.get() && !started) {
            throw new Stopped();
        }
        return bean;
    }

    @Override
    public void afterSingletonsInstantiated() {
        started = true;
    }

    /** As if the process had been told. */
    void tell() {
        told.set(true);
    }
}
