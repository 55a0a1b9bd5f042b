package auditway.platform.workflow.camunda;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Says whose a user task is. */
final class StepRole {

    /** Roles whose name alone does not say it. */
    private static final Map<String, String> WORDS = Map.of(
            "secondAuditor", "a member of the team who did not draft",
            "sectionAuditor", "auditor of the section",
            "teamMember", "each member of the team",
            "partnerOwner", "owner at the partner",
            "requestingAuditor", "auditor who asked",
            "verifyingAuditor", "auditor");

    private StepRole() {}

    static String words(UserTask task) {
        String role = Objects.requireNonNullElse(task.getCamundaCandidateGroups(), "");
        return WORDS.getOrDefault(
                role, role.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT));
    }
}
