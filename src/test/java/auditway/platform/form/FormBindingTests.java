package auditway.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.audit.request.RequestKind;
import auditway.platform.workflow.Completes;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Form files and the commands that take their answers agree key by key. */
class FormBindingTests {

    private final Forms forms = FormDesk.file("decide").forms;

    @Test
    void every_command_takes_exactly_the_keys_of_its_form() {
        List<String> differences = new ArrayList<>();
        takers().forEach(taker -> {
            String form = taker.getAnnotation(Completes.class).value();
            if (forms.has(form)) {
                compare(form, forms.describe(form, Map.of()).fields(), taker.getParameterTypes()[0], differences);
            } else {
                differences.add(taker + " completes " + form + ", which has no file in forms/");
            }
        });
        assertThat(differences).isEmpty();
    }

    @Test
    void every_kind_of_request_takes_exactly_the_keys_of_its_form() {
        List<String> differences = new ArrayList<>();
        kinds().forEach(kind -> {
            ResolvableType type = ResolvableType.forClass(kind).as(RequestKind.class);
            String form = kebab(type.getGeneric(0).resolve(Object.class).getSimpleName());
            if (forms.has(form)) {
                compare(
                        form,
                        forms.describe(form, Map.of()).fields(),
                        type.getGeneric(0).resolve(Object.class),
                        differences);
            } else {
                differences.add(kind + " asks with " + form + ", which has no file in forms/");
            }
        });
        assertThat(differences).isEmpty();
    }

    @Test
    void no_form_is_taken_twice() {
        Map<String, List<Method>> byForm = takers().collect(Collectors.groupingBy(
                taker -> taker.getAnnotation(Completes.class).value()));
        assertThat(byForm.values()).allSatisfy(takers -> assertThat(takers).hasSize(1));
    }

    private static void compare(
            String form, List<FormDescription.Field> fields, Class<?> command, List<String> differences) {
        if (!command.isRecord()) {
            differences.add(form + ": " + command.getName() + " is not a record");
            return;
        }
        Map<String, RecordComponent> components = Arrays.stream(command.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        TreeSet<String> keys =
                fields.stream().map(FormDescription.Field::key).collect(Collectors.toCollection(TreeSet::new));
        if (!keys.equals(new TreeSet<>(components.keySet()))) {
            differences.add(form + " asks " + keys + ", but " + command.getName() + " takes "
                    + new TreeSet<>(components.keySet()));
            return;
        }
        fields.stream().filter(field -> field.fields() != null).forEach(field -> {
            RecordComponent component = Objects.requireNonNull(components.get(field.key()));
            ResolvableType type = ResolvableType.forType(component.getGenericType());
            Class<?> rows = type.resolve(Object.class);
            Class<?> row =
                    Collection.class.isAssignableFrom(rows) ? type.getGeneric(0).resolve(Object.class) : rows;
            compare(form + "." + field.key(), Objects.requireNonNull(field.fields()), row, differences);
        });
    }

    private static String kebab(String record) {
        return record.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Stream<Class<?>> kinds() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(RequestKind.class));
        return scan.findCandidateComponents("auditway").stream()
                .map(definition -> named(String.valueOf(definition.getBeanClassName())));
    }

    private static Stream<Method> takers() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        scan.addIncludeFilter(
                (reader, factory) -> reader.getAnnotationMetadata().hasAnnotatedMethods(Completes.class.getName()));
        return scan.findCandidateComponents("auditway").stream()
                .map(definition -> String.valueOf(definition.getBeanClassName()))
                .flatMap(FormBindingTests::methods)
                .filter(method -> method.isAnnotationPresent(Completes.class));
    }

    private static Stream<Method> methods(String type) {
        return Arrays.stream(named(type).getDeclaredMethods());
    }

    private static Class<?> named(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
