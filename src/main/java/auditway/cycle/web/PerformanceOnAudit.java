package auditway.cycle.web;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.catalogue.auditee.Designations;
import auditway.cycle.AnnualReview;
import auditway.cycle.Cycles;
import auditway.platform.people.Actor;
import auditway.platform.people.CurrentActor;
import auditway.platform.people.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;

/** Puts what the partner stated each year after an audit into the model of that audit's page, for the partner and the programme. */
@ControllerAdvice(annotations = Controller.class)
class PerformanceOnAudit {

    private final Cycles cycles;
    private final Designations designations;
    private final AuditDirectory audits;
    private final CurrentActor current;

    PerformanceOnAudit(Cycles cycles, Designations designations, AuditDirectory audits, CurrentActor current) {
        this.cycles = cycles;
        this.designations = designations;
        this.audits = audits;
        this.current = current;
    }

    @ModelAttribute
    void performance(HttpServletRequest request, Model model) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (pattern != null && pattern.toString().equals("/audits/{auditId}")) {
            Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
            model.addAttribute("performance", stated(String.valueOf(variables.get("auditId")), current.get()));
        }
    }

    private List<AnnualReview> stated(String auditId, Actor actor) {
        if (!actor.isPartner() && !actor.is(Role.COORDINATOR) && !actor.is(Role.PROGRAMME_MANAGER)
                || !audits.sees(actor, auditId)) {
            return List.of();
        }
        AuditSummary audit = audits.get(auditId);
        return designations.of(audit.organisationId()).stream()
                .flatMap(held -> cycles.reviews(held).stream())
                .filter(review -> review.auditId().equals(auditId))
                .filter(review -> review.statedAt().isPresent())
                .toList();
    }
}
