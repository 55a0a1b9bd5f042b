package auditway.insight.demo;

import auditway.audit.detour.Detours;
import auditway.audit.detour.Subject;
import auditway.platform.form.Submission;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Audits that leave their way: put on hold, cancelled, withdrawn from. */
@Component
@Profile("demo")
class Leaving {

    private final Detours detours;

    Leaving(Detours detours) {
        this.detours = detours;
    }

    void leave(AuditPlay play) {
        Script.Departure departure = Objects.requireNonNull(play.story.leaves());
        detours.ask(
                departure.form(),
                Subject.audit(play.id()),
                Submission.ofJson(
                        departure.form().equals("hold-audit")
                                ? Map.of("reason", departure.reason())
                                : Map.of("reason", departure.reason(), "confirmed", true)),
                departure.form().equals("withdraw-audit") ? play.partner : play.coordinator);
    }
}
