package auditway.platform.form;

import auditway.platform.form.Reading.Unreadable;
import auditway.platform.refusal.Invalid.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One walk over a form and what was sent for it, collecting answers and problems. */
final class AnswerCheck {

    private static final int MOST_UNKNOWN = 5;

    private final FieldCheck fields;
    private final Set<String> drawn;
    private final List<Problem> problems = new ArrayList<>();

    /** @param drawn names of the lists that the page had, so that one without rows is an empty list */
    AnswerCheck(FieldCheck fields, Set<String> drawn) {
        this.fields = fields;
        this.drawn = drawn;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The answers of one level: the form itself, a group with a path, or a row. */
    Map<String, Object> level(List<Component> components, Map<String, ?> sent, Scope around, String prefix) {
        Scope.Level level = around.level(components, sent);
        Map<String, Object> answers = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        components(components, sent, level, prefix, answers, known);
        sent.keySet().stream()
                .filter(key -> !known.contains(key))
                .limit(MOST_UNKNOWN)
                .forEach(key -> problems.add(new Problem(prefix + key, Sentences.unknown(key))));
        return answers;
    }

    private void components(
            List<Component> components,
            Map<String, ?> sent,
            Scope.Level level,
            String prefix,
            Map<String, Object> answers,
            Set<String> known) {
        for (Component one : components) {
            known.add(one.key());
            boolean applies = level.shows(one) && !one.disabled();
            if (one.type() == ComponentType.GROUP && one.key().isEmpty()) {
                components(one.components(), sent, level, prefix, answers, known);
            } else if (applies && !one.key().isEmpty()) {
                Object answer = answer(one, sent.get(one.key()), level.scope(), prefix + one.key());
                if (answer != null) {
                    answers.put(one.key(), answer);
                }
            }
        }
    }

    private @Nullable Object answer(Component component, @Nullable Object raw, Scope scope, String name) {
        return switch (component.type()) {
            case GROUP -> group(component, raw, scope, name);
            case DYNAMICLIST -> rows(component, raw, scope, name);
            default -> field(component, raw, scope, name);
        };
    }

    private @Nullable Object field(Component component, @Nullable Object raw, Scope scope, String name) {
        if (component.readonly()) {
            return scope.values().getOrDefault(component.key(), component.initial());
        }
        try {
            Object answer = Reading.of(component, raw);
            fields.problem(component, answer, scope).ifPresent(sentence -> problems.add(new Problem(name, sentence)));
            return answer;
        } catch (Unreadable unreadable) {
            problems.add(new Problem(name, String.valueOf(unreadable.getMessage())));
            return null;
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object group(Component component, @Nullable Object raw, Scope scope, String name) {
        if (raw != null && !(raw instanceof Map)) {
            problems.add(new Problem(name, "Give " + Sentences.name(component) + " as an object."));
            return null;
        }
        Map<String, ?> sent = raw == null ? Map.of() : (Map<String, ?>) raw;
        return level(component.components(), sent, scope, name + ".");
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object rows(Component component, @Nullable Object raw, Scope scope, String name) {
        if (raw == null && !drawn.contains(name)) {
            checkSize(component, 0, name);
            return null;
        }
        List<?> sent = raw instanceof List<?> list ? list : List.of();
        if (raw != null && !(raw instanceof List && sent.stream().allMatch(Map.class::isInstance))) {
            problems.add(new Problem(name, "Give " + Sentences.name(component) + " as a list of objects."));
            return null;
        }
        List<Object> answers = new ArrayList<>();
        int most = scope.bounded(component).mostRows();
        if (sent.size() > most) {
            problems.add(new Problem(name, Sentences.tooMany(component, most)));
            return answers;
        }
        for (int i = 0; i < sent.size(); i++) {
            Map<String, ?> row = (Map<String, ?>) sent.get(i);
            if (row.values().stream().anyMatch(AnswerCheck::says)) {
                answers.add(level(component.components(), row, scope, name + "[" + i + "]."));
            }
        }
        checkSize(component, answers.size(), name);
        return answers;
    }

    private void checkSize(Component component, int size, String name) {
        if (size < component.property("minItems", 0)) {
            problems.add(new Problem(name, Sentences.missing(component)));
        }
    }

    private static boolean says(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().anyMatch(AnswerCheck::says);
        }
        if (value instanceof Map<?, ?> group) {
            return group.values().stream().anyMatch(AnswerCheck::says);
        }
        return value != null && !value.toString().isBlank();
    }
}
