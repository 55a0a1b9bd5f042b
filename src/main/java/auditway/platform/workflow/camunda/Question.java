package auditway.platform.workflow.camunda;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A gateway that asks for one of several ways on. */
record Question(ExclusiveGateway gateway) {

    private static final Pattern OUTCOME = Pattern.compile("\\$\\{\\s*outcome\\s*==\\s*'([^']*)'\\s*}");

    String id() {
        return gateway.getId();
    }

    /** Reasons why an answer may find no way on, or a way on no answer. */
    List<String> problems(FormOutcomes forms) {
        List<String> problems = new ArrayList<>();
        Collection<SequenceFlow> ways = gateway.getOutgoing();
        if (ways.size() > 1) {
            ways.stream()
                    .filter(way -> way.getConditionExpression() == null && !way.equals(gateway.getDefault()))
                    .forEach(way -> problems.add("its flow " + way.getId() + " has no condition"));
        }
        Set<String> answers = answers(ways);
        if (!answers.isEmpty()) {
            askers().forEach(task -> compare(answers, task, forms.of(task.getCamundaFormRef()), problems));
        }
        return problems;
    }

    private void compare(Set<String> answers, UserTask task, Set<String> offered, List<String> problems) {
        boolean allHandled = gateway.getDefault() != null || answers.containsAll(offered);
        if (!allHandled || !offered.containsAll(answers)) {
            problems.add("has flows for " + answers + ", but form " + task.getCamundaFormRef() + " offers " + offered);
        }
    }

    private List<UserTask> askers() {
        return gateway.getIncoming().stream()
                .map(SequenceFlow::getSource)
                .filter((FlowNode source) -> source instanceof UserTask)
                .map(UserTask.class::cast)
                .toList();
    }

    private static Set<String> answers(Collection<SequenceFlow> ways) {
        Set<String> answers = new TreeSet<>();
        for (SequenceFlow way : ways) {
            if (way.getConditionExpression() != null) {
                Matcher outcome = OUTCOME.matcher(
                        way.getConditionExpression().getTextContent().trim());
                if (outcome.matches()) {
                    answers.add(outcome.group(1));
                }
            }
        }
        return answers;
    }
}
