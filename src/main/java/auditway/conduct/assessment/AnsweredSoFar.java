package auditway.conduct.assessment;

import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Prefills;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much of a self-assessment or of a section is done, for those who hand it in. */
@Component
@Transactional(readOnly = true)
public class AnsweredSoFar {

    private final SelfAssessment selfAssessment;
    private final Checklist checklist;
    private final Scopes scopes;

    AnsweredSoFar(SelfAssessment selfAssessment, Checklist checklist, Scopes scopes) {
        this.selfAssessment = selfAssessment;
        this.checklist = checklist;
        this.scopes = scopes;
    }

    @Prefills("complete-self-assessment")
    public Map<String, Object> answers(OpenStep step) {
        Scope covered = scopes.get(step.auditId());
        List<String> missing = selfAssessment.unanswered(step.auditId());
        Map<String, Object> shown = done(covered.answered().size(), missing);
        shown.put("missing", MissingControls.bySection(covered.edition(), missing));
        shown.put("pageUrl", "/audits/" + step.auditId() + "/self-assessment");
        return shown;
    }

    @Prefills("assess-section")
    public Map<String, Object> verdicts(OpenStep step) {
        String section = step.requiredSubject();
        List<String> missing = checklist.incomplete(step.auditId(), section);
        int all =
                scopes.get(step.auditId()).edition().section(section).controls().size();
        Map<String, Object> shown = done(all, missing);
        if (!missing.isEmpty()) {
            shown.put("missing", String.join(", ", missing));
        }
        shown.put("pageUrl", "/audits/" + step.auditId() + "/checklist?section=" + section);
        return shown;
    }

    private static Map<String, Object> done(int all, List<String> missing) {
        return new HashMap<>(Map.of("done", all - missing.size(), "total", all));
    }
}
