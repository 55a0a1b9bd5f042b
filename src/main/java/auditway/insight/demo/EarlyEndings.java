package auditway.insight.demo;

import auditway.audit.request.RequestKinds;
import auditway.audit.request.Subject;
import auditway.platform.form.Submission;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Audits put on hold, cancelled or withdrawn from. */
@Component
@Profile("demo")
class EarlyEndings {

    private final RequestKinds kinds;

    EarlyEndings(RequestKinds kinds) {
        this.kinds = kinds;
    }

    void leave(DemoAudit audit) {
        DemoScript.Departure departure = Objects.requireNonNull(audit.planned.leaves());
        kinds.ask(
                departure.form(),
                Subject.audit(audit.id()),
                Submission.ofJson(
                        departure.form().equals("hold-audit")
                                ? Map.of("reason", departure.reason())
                                : Map.of("reason", departure.reason(), "confirmed", true)),
                departure.form().equals("withdraw-audit") ? audit.partner : audit.coordinator);
    }
}
