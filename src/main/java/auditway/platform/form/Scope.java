package auditway.platform.form;

import auditway.platform.workflow.Expressions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the expressions of a form can see: the data it shows and the answers so far, in rows those of the row too. */
record Scope(Map<String, Object> values, Map<String, Object> given, Expressions expressions) {

    static Scope of(Map<String, ?> data, Expressions expressions) {
        Map<String, Object> given = PlainData.of(data);
        return new Scope(given, given, expressions);
    }

    /** The scope with the answers of one level laid over it; a field that is hidden answers nothing, so others may hide in turn. */
    Level level(List<Component> components, Map<String, ?> answers) {
        Map<String, Object> seen = new HashMap<>(values);
        Set<String> hidden = new HashSet<>();
        overlay(components, answers, seen);
        Scope scope = new Scope(seen, given, expressions);
        boolean changed = true;
        while (changed) {
            changed = hideMore(components, false, scope, hidden);
        }
        return new Level(scope, Set.copyOf(hidden));
    }

    /** A scope of one level and the ids of what does not apply on it. */
    record Level(Scope scope, Set<String> hidden) {
        boolean shows(Component component) {
            return !hidden.contains(component.id());
        }
    }

    private static void overlay(List<Component> components, Map<String, ?> answers, Map<String, Object> seen) {
        for (Component one : components) {
            if (one.key().isEmpty()) {
                overlay(one.components(), answers, seen);
            } else if (!one.readonly()) {
                Object raw = answers.get(one.key());
                seen.put(one.key(), raw == null ? empty(one) : PlainData.of(Reading.leniently(one, raw)));
            }
        }
    }

    private static @Nullable Object empty(Component component) {
        return component.type() == ComponentType.CHECKBOX ? Boolean.FALSE : null;
    }

    private static boolean hideMore(List<Component> components, boolean all, Scope scope, Set<String> hidden) {
        boolean changed = false;
        for (Component one : components) {
            boolean hides = all || scope.hides(one);
            if (hides && hidden.add(one.id())) {
                changed = true;
                scope.values.remove(one.key());
            }
            if (one.key().isEmpty()) {
                changed |= hideMore(one.components(), hidden.contains(one.id()), scope, hidden);
            }
        }
        return changed;
    }

    private boolean hides(Component component) {
        return component.hide() != null && Boolean.TRUE.equals(evaluate(component.hide()));
    }

    /** Whether it must be answered where it applies. */
    boolean requires(Component component) {
        String when = component.requiredWhen();
        return component.rules().required() || when != null && Boolean.TRUE.equals(evaluate(when));
    }

    /** How many characters its answer has at least, null where any number does. */
    @Nullable
    Integer least(Component component) {
        boolean holds = component.requiredWhen() == null || requires(component);
        return holds ? component.rules().minLength() : null;
    }

    /** The component with as many rows at most as the data says, where its file leaves that to the data. */
    Component bounded(Component component) {
        String most = component.mostRowsExpression();
        return most != null && evaluate(most) instanceof Number rows
                ? component.withMostRows(rows.intValue())
                : component;
    }

    @Nullable
    Object evaluate(String expression) {
        return expressions.evaluate(expression, values);
    }

    /** The scope inside a row or a turn of a loop. */
    Scope with(Map<String, ?> more) {
        Map<String, Object> seen = new HashMap<>(values);
        seen.putAll(PlainData.of(more));
        return new Scope(seen, given, expressions);
    }

    List<Option> options(Component component) {
        Component.Choices choices = component.choices();
        if (choices.key() != null) {
            return Option.of(values.get(choices.key()));
        }
        return choices.expression() != null ? Option.of(evaluate(choices.expression())) : choices.fixed();
    }

    /** A label, a hint or any other plain words with what stands in double braces filled in. */
    String words(String template) {
        return fill(template, UnaryOperator.identity());
    }

    /** Like {@link #words}, each inserted value changed before. */
    String fill(String template, UnaryOperator<String> each) {
        if (template.startsWith("=")) {
            return each.apply(Words.of(evaluate(template.substring(1))));
        }
        return template.contains("{{") ? new Template(template, each).fill(this) : template;
    }

    List<Map<?, ?>> rows(String expression) {
        List<Map<?, ?>> rows = new ArrayList<>();
        if (evaluate(expression) instanceof Iterable<?> several) {
            several.forEach(one -> rows.add(one instanceof Map<?, ?> row ? row : Map.of("value", String.valueOf(one))));
        }
        return rows;
    }
}
