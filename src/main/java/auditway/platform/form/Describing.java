package auditway.platform.form;

import auditway.platform.form.FormDescription.Field;
import java.util.List;
import java.util.stream.Stream;

/** Tells a form as the API does. */
final class Describing {

    private Describing() {}

    static FormDescription of(Form form, Scope scope) {
        return new FormDescription(form.name(), fields(form.components(), scope));
    }

    private static List<Field> fields(List<Component> components, Scope scope) {
        return components.stream().flatMap(one -> field(one, scope)).toList();
    }

    private static Stream<Field> field(Component component, Scope scope) {
        if (component.key().isEmpty() || component.disabled()) {
            return component.key().isEmpty() ? fields(component.components(), scope).stream() : Stream.empty();
        }
        List<Field> inner = fields(component.components(), scope);
        boolean required = scope.requires(component) || component.property("minItems", 0) > 0;
        return Stream.of(new Field(
                component.key(),
                type(component),
                scope.words(component.label()),
                required,
                component.hide() == null ? null : "not(" + component.hide() + ")",
                component.type().isChoice() ? scope.options(component) : null,
                inner.isEmpty() ? null : inner));
    }

    private static String type(Component component) {
        return switch (component.type()) {
            case NUMBER -> component.detail("decimalDigits", "").equals("0") ? "integer" : "number";
            case DATETIME -> component.detail("subtype", "");
            case CHECKBOX -> "boolean";
            case CHECKLIST, TAGLIST -> "strings";
            case FILEPICKER -> "evidence";
            case DYNAMICLIST -> "rows";
            case GROUP -> "object";
            default -> "string";
        };
    }
}
