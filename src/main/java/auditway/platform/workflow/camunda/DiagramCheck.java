package auditway.platform.workflow.camunda;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;

/** Reads diagrams and forms before they are deployed and says what would go wrong while they run. */
final class DiagramCheck {

    /** Roles a step may name; all are relative to the audit, its partner, or the item at hand. */
    static final Set<String> ROLES = Set.of(
            "coordinator",
            "programmeManager",
            "leadAuditor",
            "sectionAuditor",
            "secondAuditor",
            "teamMember",
            "technicalReviewer",
            "decisionMaker",
            "partnerLead",
            "partnerOwner",
            "partnerContributor",
            "verifyingAuditor",
            "requestingAuditor",
            "appealPanel");

    private final FormOutcomes forms;
    private final StepCalls steps;
    private final Map<String, BpmnModelInstance> diagrams = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private DiagramCheck(Map<String, byte[]> files, Map<String, Class<?>> steps) {
        this.forms = FormOutcomes.of(files);
        this.steps = new StepCalls(steps);
        files.forEach((file, content) -> {
            if (file.endsWith(".bpmn")) {
                parse(file, content);
            }
        });
    }

    /**
     * Checks diagrams against each other, the forms and the step beans.
     *
     * @param files name relative to the installation, for example {@code processes/audit.bpmn}, and content
     * @param steps the step beans by their bean names
     * @return one line a problem, "processes/audit.bpmn: element isReady: reason", empty if all is well
     */
    static List<String> problems(Map<String, byte[]> files, Map<String, Class<?>> steps) {
        DiagramCheck check = new DiagramCheck(files, steps);
        check.diagrams.forEach(check::check);
        return List.copyOf(check.problems);
    }

    /** The name of a diagram: its file's name without folder and ending. */
    static String nameOf(String file) {
        return file.replaceAll("^.*/|\\.[a-z]+$", "");
    }

    private void parse(String file, byte[] content) {
        try {
            diagrams.put(file, Bpmn.readModelFromStream(new ByteArrayInputStream(content)));
        } catch (ModelException failure) {
            Throwable reason = failure.getCause() == null ? failure : failure.getCause();
            problems.add(file + ": is not a BPMN diagram: " + reason.getMessage());
        }
    }

    private void check(String file, BpmnModelInstance diagram) {
        diagram.getModelElementsByType(Process.class).forEach(process -> checkProcess(file, process));
        diagram.getModelElementsByType(StartEvent.class)
                .forEach(start -> checkForm(file, start.getId(), start.getCamundaFormRef()));
        diagram.getModelElementsByType(UserTask.class).forEach(task -> checkUserTask(file, task));
        diagram.getModelElementsByType(ServiceTask.class).forEach(task -> {
            if (task.getCamundaExpression() == null) {
                add(file, task.getId(), "calls no step; give it an expression such as ${auditSteps.announce(auditId)}");
            }
        });
        diagram.getModelElementsByType(CallActivity.class).forEach(call -> {
            if (diagrams.keySet().stream().noneMatch(other -> nameOf(other).equals(call.getCalledElement()))) {
                add(file, call.getId(), "calls the unknown process " + call.getCalledElement());
            }
        });
        diagram.getModelElementsByType(ExclusiveGateway.class).stream()
                .map(Question::new)
                .forEach(question -> question.problems(forms).forEach(reason -> add(file, question.id(), reason)));
        ForeignCode.in(diagram).forEach((element, reason) -> add(file, element, reason));
        steps.problems(diagram).forEach((element, reason) -> add(file, element, reason));
    }

    private void checkProcess(String file, Process process) {
        if (!process.getId().equals(nameOf(file))) {
            add(file, process.getId(), "must bear the name of its file, " + nameOf(file));
        }
        if (!process.isExecutable()) {
            add(file, process.getId(), "is not executable");
        }
    }

    private void checkUserTask(String file, UserTask task) {
        if (task.getCamundaFormRef() == null) {
            add(file, task.getId(), "names no form");
        }
        checkForm(file, task.getId(), task.getCamundaFormRef());
        List<String> roles = task.getCamundaCandidateGroupsList();
        if (roles.size() != 1 || !ROLES.contains(roles.get(0))) {
            String known = ROLES.stream().sorted().collect(Collectors.joining(", "));
            add(file, task.getId(), "names the unknown role " + roles + "; known are " + known);
        }
    }

    private void checkForm(String file, String element, @Nullable String form) {
        if (form != null && !forms.has(form)) {
            add(file, element, "names the unknown form " + form);
        }
    }

    private void add(String file, String element, String reason) {
        problems.add(file + ": element " + element + ": " + reason);
    }
}
