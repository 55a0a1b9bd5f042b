package auditway.insight.demo;

import auditway.audit.request.RequestKinds;
import auditway.audit.request.Subject;
import auditway.platform.form.Submission;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Audits that leave their way: put on hold, cancelled, withdrawn from. */
@Component
@Profile("demo")
class Leaving {

    private final RequestKinds kinds;

    Leaving(RequestKinds kinds) {
        this.kinds = kinds;
    }

    void leave(AuditPlay play) {
        Script.Departure departure = Objects.requireNonNull(play.story.leaves());
        kinds.ask(
                departure.form(),
                Subject.audit(play.id()),
                Submission.ofJson(
                        departure.form().equals("hold-audit")
                                ? Map.of("reason", departure.reason())
                                : Map.of("reason", departure.reason(), "confirmed", true)),
                departure.form().equals("withdraw-audit") ? play.partner : play.coordinator);
    }
}
