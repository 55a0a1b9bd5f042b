package auditway.platform.author;

import java.beans.PropertyEditorSupport;
import java.nio.file.Path;
import org.springframework.beans.PropertyEditorRegistrar;
import org.springframework.beans.factory.config.CustomEditorConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads every setting that is a path as a place on this machine. Spring's own editor looks in the web server's temporary folder and the
 * class path first and takes what it finds there, which for "." is always something.
 */
@Configuration(proxyBeanMethods = false)
class PathSettings {

    @Bean
    static CustomEditorConfigurer pathsOnThisMachine() {
        CustomEditorConfigurer editors = new CustomEditorConfigurer();
        editors.setPropertyEditorRegistrars(new PropertyEditorRegistrar[] {
            registry -> registry.registerCustomEditor(Path.class, new OnThisMachine())
        });
        return editors;
    }

    private static final class OnThisMachine extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            setValue(Path.of(text));
        }
    }
}
