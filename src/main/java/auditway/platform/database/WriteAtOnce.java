package auditway.platform.database;

import java.util.Locale;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.stereotype.Component;

/**
 * Opens H2 so that each commit is written before it is answered, also where the configured address does not say so: by itself H2 waits
 * up to half a second, and what was answered in that time is lost with the process.
 */
@Component
class WriteAtOnce implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof DataSourceProperties properties && properties.getUrl() != null) {
            properties.setUrl(durable(properties.getUrl()));
        }
        return bean;
    }

    /** An address that names a delay keeps it. */
    static String durable(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("jdbc:h2:") && !lower.contains(";write_delay=") ? url + ";WRITE_DELAY=0" : url;
    }
}
