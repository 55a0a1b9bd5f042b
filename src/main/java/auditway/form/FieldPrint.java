package auditway.form;

import java.util.List;

/** The print of a field: equal where it looks the same apart from its answer. */
final class FieldPrint {

    private FieldPrint() {}

    static String of(FieldView field, Component component, Scope scope) {
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
}
