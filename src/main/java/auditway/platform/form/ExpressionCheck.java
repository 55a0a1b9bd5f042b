package auditway.platform.form;

import auditway.platform.author.UnfitFile;
import auditway.platform.workflow.Expressions;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries every expression of a form once without any values, so that one that does not parse stops the start. */
final class ExpressionCheck {

    private ExpressionCheck() {}

    static void check(Form form, Expressions expressions) {
        Scope nothing = Scope.of(Map.of(), expressions);
        form.properties().forEach((key, words) -> check(form, "properties." + key, () -> nothing.words(words)));
        form.all()
                .forEach(component -> check(form, "component " + component.id(), () -> {
                    of(component).forEach(nothing::evaluate);
                    templates(component).forEach(nothing::words);
                }));
    }

    private static void check(Form form, String place, Runnable expressions) {
        try {
            expressions.run();
        } catch (IllegalArgumentException broken) {
            throw new UnfitFile("forms/" + form.name() + ".form: " + place + ": " + broken.getMessage(), broken);
        }
    }

    /** The expressions of a component, those inside its words aside. */
    static Stream<String> of(Component component) {
        String source = component.detail("dataSource", "");
        return Stream.of(
                        component.hide(),
                        component.requiredWhen(),
                        component.mostRowsExpression(),
                        component.choices().expression(),
                        source.isEmpty() ? null : source.substring(1))
                .flatMap(ExpressionCheck::given);
    }

    /** The words of a component that may have expressions in them. */
    static Stream<String> templates(Component component) {
        return Stream.of(
                component.label(),
                component.hint(),
                component.detail("text", ""),
                component.detail("source", ""),
                component.detail("alt", ""));
    }

    private static Stream<String> given(@Nullable String expression) {
        return Stream.ofNullable(expression);
    }
}
