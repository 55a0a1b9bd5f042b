package auditway.platform.form;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The form-js components that can be shown, and the properties of each that are understood. */
enum ComponentType {
    TEXTFIELD(Part.ANSWER),
    TEXTAREA(Part.ANSWER),
    NUMBER(Part.ANSWER, "decimalDigits", "increment"),
    DATETIME(
            Part.ANSWER,
            "subtype",
            "dateLabel",
            "timeLabel",
            "timeSerializingFormat",
            "timeInterval",
            "use24h",
            "disallowPassedDates"),
    CHECKBOX(Part.ANSWER),
    CHECKLIST(Part.ANSWER, "values", "valuesKey", "valuesExpression"),
    RADIO(Part.ANSWER, "values", "valuesKey", "valuesExpression"),
    SELECT(Part.ANSWER, "values", "valuesKey", "valuesExpression", "searchable"),
    TAGLIST(Part.ANSWER, "values", "valuesKey", "valuesExpression"),
    FILEPICKER(Part.ANSWER, "multiple", "accept"),
    GROUP(Part.HOLDER),
    DYNAMICLIST(
            Part.HOLDER, "isRepeating", "allowAddRemove", "defaultRepetitions", "disableCollapse", "nonCollapsedItems"),
    TABLE(Part.SIGHT, "label", "dataSource", "columns", "rowCount"),
    TEXT(Part.SIGHT, "text"),
    IMAGE(Part.SIGHT, "source", "alt"),
    SEPARATOR(Part.SIGHT),
    SPACER(Part.SIGHT, "height"),
    BUTTON(Part.SIGHT, "label", "action");

    /** What a component does in a form: take an answer, hold others, or only be looked at. */
    private enum Part {
        ANSWER("key", "label", "description", "defaultValue", "validate", "readonly", "disabled"),
        HOLDER("label", "description", "path", "components", "showOutline", "verticalAlignment"),
        SIGHT;

        private final Set<String> properties =
                new HashSet<>(Set.of("id", "type", "layout", "conditional", "properties"));

        Part(String... more) {
            properties.addAll(Arrays.asList(more));
        }
    }

    private final Part part;
    private final Set<String> own;

    ComponentType(Part part, String... own) {
        this.part = part;
        this.own = Set.of(own);
    }

    static Optional<ComponentType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.word().equals(name)).findFirst();
    }

    /** The words for all types, as a sentence lists them. */
    static String supported() {
        return Arrays.stream(values()).map(ComponentType::word).sorted().collect(Collectors.joining(", "));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean understands(String property) {
        return part.properties.contains(property) || own.contains(property);
    }

    boolean isAnswer() {
        return part == Part.ANSWER;
    }

    boolean isChoice() {
        return own.contains("valuesKey");
    }

    /** What is posted even when it is empty, so that a page which did not post it did not show it. */
    boolean isText() {
        return this == TEXTFIELD || this == TEXTAREA || this == NUMBER || this == DATETIME;
    }

    /** The answer is a list of words. */
    boolean isSeveral() {
        return this == CHECKLIST || this == TAGLIST || this == FILEPICKER;
    }
}
