package auditway.platform.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.audit.request.RequestKind;
import auditway.platform.workflow.Steps;
import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Diagrams, forms and Java fit together. */
class ProcessWiringTests {

    @Test
    void every_diagram_is_fit_to_run_with_the_steps_and_forms_there_are() {
        assertThat(DiagramCheck.problems(Diagrams.files(), steps())).isEmpty();
    }

    @Test
    void every_form_is_used_by_a_diagram_or_asks_for_something() {
        Set<String> used = requestForms();
        for (BpmnModelInstance diagram : Diagrams.all().values()) {
            diagram.getModelElementsByType(UserTask.class).forEach(task -> used.add(task.getCamundaFormRef()));
            diagram.getModelElementsByType(StartEvent.class).stream()
                    .map(StartEvent::getCamundaFormRef)
                    .filter(Objects::nonNull)
                    .forEach(used::add);
        }

        assertThat(Diagrams.files().keySet().stream()
                        .filter(file -> file.endsWith(".form"))
                        .map(DiagramCheck::nameOf))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void every_message_a_diagram_waits_for_is_told_by_code() throws IOException {
        Set<String> awaited = Diagrams.all().values().stream()
                .flatMap(diagram -> diagram.getModelElementsByType(Message.class).stream())
                .map(Message::getName)
                .collect(Collectors.toSet());
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }

        assertThat(awaited).allMatch(message -> message.matches("([A-Z][a-z]+)*[A-Z][a-z]*ed([A-Z][a-z]+)*"));
        assertThat(awaited)
                .filteredOn(message -> code.indexOf('"' + message + '"') < 0)
                .isEmpty();
    }

    /** Forms that ask for something; their names are those of the records that take their answers. */
    private static Set<String> requestForms() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(RequestKind.class));
        return scanner.findCandidateComponents("auditway").stream()
                .map(bean -> ClassUtils.resolveClassName(Objects.requireNonNull(bean.getBeanClassName()), null))
                .map(type -> ResolvableType.forClass(type)
                        .as(RequestKind.class)
                        .getGeneric(0)
                        .resolve(Object.class))
                .map(record -> record.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The step beans by the names under which diagrams call them. */
    private static Map<String, Class<?>> steps() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Steps.class));
        return scanner.findCandidateComponents("auditway").stream()
                .map(bean -> ClassUtils.resolveClassName(Objects.requireNonNull(bean.getBeanClassName()), null))
                .collect(Collectors.toMap(type -> Introspector.decapitalize(type.getSimpleName()), type -> type));
    }
}
