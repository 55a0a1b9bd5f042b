package auditway.insight.overview.web;

import auditway.audit.audit.AuditSummary;
import auditway.insight.overview.AuditHead;
import auditway.insight.overview.AuditHeads;
import auditway.platform.people.Actor;
import auditway.platform.people.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;
import org.thymeleaf.context.ILazyContextVariable;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Gives every page under {@code /audits/{id}} the head it shows, read only where a page shows one; pages of strangers to the
 * audit end here as not found.
 */
@ControllerAdvice(annotations = Controller.class)
class AuditHeadOnPages {

    private final AuditHeads heads;
    private final CurrentActor current;

    AuditHeadOnPages(AuditHeads heads, CurrentActor current) {
        this.heads = heads;
        this.current = current;
    }

    @ModelAttribute("head")
    @Nullable
    ILazyContextVariable<AuditHead> head(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("POST")
                || !(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern)
                || !pattern.startsWith("/audits/{")
                || !(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> parts)) {
            return null;
        }
        String name = pattern.substring("/audits/{".length(), pattern.indexOf('}'));
        Actor actor = current.get();
        AuditSummary audit = heads.visible(String.valueOf(parts.get(name)), actor);
        return new LazyContextVariable<>() {
            @Override
            protected AuditHead loadValue() {
                return heads.of(audit, actor);
            }
        };
    }
}
