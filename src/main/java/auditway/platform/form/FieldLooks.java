package auditway.platform.form;

import java.util.List;

/** How a field looks apart from its answer. */
final class FieldLooks {

    private FieldLooks() {}

    /** Equal where the field looks the same. */
    static String print(FieldView field, Component component, Scope scope) {
        List<Object> looks = List.of(
                field.label(),
                field.hint(),
                field.required(),
                component.type().isChoice() ? scope.options(component) : List.of(),
                component.type() == ComponentType.TEXT ? field.html() : "",
                component.type() == ComponentType.TABLE ? field.cells() : List.of(),
                component.readonly() ? field.value() : "");
        return Integer.toHexString(looks.hashCode());
    }

    static String input(Component component) {
        return switch (component.type()) {
            case NUMBER -> "number";
            case DATETIME ->
                component.detail("subtype", "").equals("datetime") ? "datetime-local" : component.detail("subtype", "");
            case RADIO -> "radio";
            case TEXTFIELD -> "email".equals(component.rules().validationType()) ? "email" : "text";
            default -> "checkbox";
        };
    }

    static String width(Component component) {
        Integer columns = component.place().columns();
        return columns == null ? "col-md" : "col-md-" + Math.max(1, Math.min(12, (columns * 3 + 1) / 4));
    }
}
