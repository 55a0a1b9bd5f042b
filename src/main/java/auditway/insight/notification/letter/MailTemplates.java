package auditway.insight.notification.letter;

import java.nio.file.Path;
import java.util.Set;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;

/** Template engines for mail, apart from the one for pages; templates are called by their file names. */
final class MailTemplates {

    private MailTemplates() {}

    /** Files of this folder first, delivered ones for what is not there. */
    static SpringTemplateEngine of(Path folder) {
        SpringTemplateEngine engine = delivered();
        engine.addTemplateResolver(resolver(new FileTemplateResolver(), folder + "/", "*.html", TemplateMode.HTML, 1));
        engine.addTemplateResolver(resolver(new FileTemplateResolver(), folder + "/", "*.txt", TemplateMode.TEXT, 2));
        return engine;
    }

    static SpringTemplateEngine delivered() {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.addTemplateResolver(
                resolver(new ClassLoaderTemplateResolver(), "config/mail/", "*.html", TemplateMode.HTML, 3));
        engine.addTemplateResolver(
                resolver(new ClassLoaderTemplateResolver(), "config/mail/", "*.txt", TemplateMode.TEXT, 4));
        return engine;
    }

    private static AbstractConfigurableTemplateResolver resolver(
            AbstractConfigurableTemplateResolver resolver,
            String prefix,
            String pattern,
            TemplateMode mode,
            int order) {
        resolver.setPrefix(prefix);
        resolver.setResolvablePatterns(Set.of(pattern));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCheckExistence(true);
        resolver.setCacheable(order > 2);
        resolver.setOrder(order);
        return resolver;
    }
}
