package auditway.followup.decision.web;

import auditway.followup.decision.Conclusions;
import auditway.platform.people.Actor;
import auditway.platform.web.AuditTab;
import org.springframework.stereotype.Component;

/** Conclusion and decision, offered once there is something the reader may know. */
@Component
class DecisionTab implements AuditTab {

    private final Conclusions conclusions;

    DecisionTab(Conclusions conclusions) {
        this.conclusions = conclusions;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public String key() {
        return "decision";
    }

    @Override
    public String title() {
        return "Decision";
    }

    @Override
    public String path(String auditId) {
        return "/audits/" + auditId + "/decision";
    }

    @Override
    public boolean visible(String auditId, Actor actor) {
        return conclusions.visible(auditId, actor).isPresent();
    }
}
