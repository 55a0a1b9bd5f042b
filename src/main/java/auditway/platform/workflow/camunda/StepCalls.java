package auditway.platform.workflow.camunda;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Checks that expressions call steps that exist, with as many values as they take. */
record StepCalls(Map<String, Class<?>> steps) {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern STRING = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern NAME =
            Pattern.compile("([A-Za-z_]\\w*)(?:\\s*\\.\\s*([A-Za-z_]\\w*))?(?:\\s*\\(([^()]*)\\))?");
    private static final Set<String> KNOWN = Set.of(
            CamundaProcesses.AUDIT_ID,
            CamundaProcesses.SUBJECT,
            CamundaProcesses.OUTCOME,
            "execution.processBusinessKey",
            "true",
            "false",
            "null",
            "empty",
            "not",
            "and",
            "or",
            "eq",
            "ne");

    /** Element id and reason. */
    Map<String, String> problems(BpmnModelInstance diagram) {
        Map<String, String> problems = new TreeMap<>();
        DiagramText.visit(
                diagram,
                (id, element) -> texts(element)
                        .forEach(text -> check(text, reason -> problems.merge(id, reason, (a, b) -> a + "; " + b))));
        return problems;
    }

    private static Stream<String> texts(Element element) {
        Stream.Builder<String> texts = Stream.builder();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            texts.add(element.getAttributes().item(i).getNodeValue());
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                texts.add(child.getNodeValue());
            }
        }
        return texts.build();
    }

    private void check(String text, Consumer<String> problem) {
        Matcher expression = EXPRESSION.matcher(text);
        while (expression.find()) {
            Matcher name = NAME.matcher(STRING.matcher(expression.group(1)).replaceAll("0"));
            while (name.find()) {
                checkName(name.group(1), name.group(2), name.group(3), problem);
            }
        }
    }

    private void checkName(String name, @Nullable String member, @Nullable String values, Consumer<String> problem) {
        String full = member == null ? name : name + "." + member;
        if (member != null && values != null) {
            checkCall(name, member, values.isBlank() ? 0 : values.split(",", -1).length, problem);
            Arrays.stream(values.split(",", -1))
                    .map(String::trim)
                    .filter(value -> value.matches("[A-Za-z_].*") && !KNOWN.contains(value))
                    .forEach(value -> problem.accept("uses the unknown variable " + value));
        } else if (!KNOWN.contains(full)) {
            problem.accept("uses the unknown variable " + full);
        }
    }

    private void checkCall(String bean, String method, int arity, Consumer<String> problem) {
        Class<?> type = steps.get(bean);
        if (type == null) {
            problem.accept("calls the unknown step " + bean + "." + method);
        } else if (Arrays.stream(type.getDeclaredMethods())
                .noneMatch(declared -> declared.getName().equals(method)
                        && declared.getParameterCount() == arity
                        && Modifier.isPublic(declared.getModifiers()))) {
            problem.accept("calls the unknown step " + bean + "." + method + " with " + arity + " values");
        }
    }
}
