package auditway.cycle.web;

import auditway.platform.people.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;

/** Puts the partner's designations, their cycles and the history of its audits into the model of the partner's page. */
@ControllerAdvice(annotations = Controller.class)
class CycleOnPartner {

    private final CycleViews views;
    private final CurrentActor actor;

    CycleOnPartner(CycleViews views, CurrentActor actor) {
        this.views = views;
        this.actor = actor;
    }

    @ModelAttribute
    void cycles(HttpServletRequest request, Model model) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (pattern != null && pattern.toString().startsWith("/partners/{id}")) {
            Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
            String partner = String.valueOf(variables.get("id"));
            List<CycleView> held = views.of(partner, actor.get());
            List<HeldAuditLine> history = views.history(partner, actor.get());
            model.addAttribute("cycles", held);
            model.addAttribute("history", history);
            model.addAttribute("next", views.next(partner, held, history));
        }
    }
}
