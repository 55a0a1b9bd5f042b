package auditway.change.relief.web;

import auditway.change.relief.ReliefRequest;
import auditway.change.relief.ReliefRequests;
import auditway.platform.people.Accounts;
import auditway.platform.people.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;

/** Puts what was asked about an audit's action items, and what was decided, into the model of its Actions tab. */
@ControllerAdvice(annotations = Controller.class)
class ReliefOnActions {

    private final ReliefRequests requests;
    private final Accounts accounts;
    private final CurrentActor actor;

    ReliefOnActions(ReliefRequests requests, Accounts accounts, CurrentActor actor) {
        this.requests = requests;
        this.accounts = accounts;
        this.actor = actor;
    }

    @ModelAttribute
    void reliefs(HttpServletRequest request, Model model) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (pattern != null && pattern.toString().equals("/audits/{auditId}/actions")) {
            Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
            List<ReliefRequest> asked = requests.visible(String.valueOf(variables.get("auditId")), actor.get());
            model.addAttribute("reliefs", asked);
            model.addAttribute(
                    "reliefNames",
                    accounts.names(asked.stream()
                            .flatMap(one -> Stream.concat(
                                    Stream.of(one.askedBy()), one.decision().map(ReliefRequest.Answer::by).stream()))
                            .distinct()
                            .toList()));
        }
    }
}
