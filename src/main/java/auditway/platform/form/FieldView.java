package auditway.platform.form;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One component ready to be drawn; the template asks, the file and what was typed answer. */
public final class FieldView {

    /** The print of a field that does not apply. */
    static final String HIDDEN = "0";

    private final Component component;
    private final Scope scope;
    private final String name;
    private final @Nullable Object value;
    private final @Nullable String error;
    private final Role role;
    private final Inside inside;

    /** What a group or a list holds: its rows of fields, or one entry for each row of the list. */
    record Inside(
            List<FormView.Row> rows,
            List<Entry> entries,
            @Nullable Entry blank) {}

    /** Whether it applies now, and whether other fields depend on its answer. */
    record Role(boolean shown, boolean drives) {}

    /** One row of a list, with the button that takes it out again. */
    public record Entry(String title, String remove, List<FormView.Row> rows) {}

    /** An option with what the template needs to draw it. */
    public record Choice(String id, String value, String label, boolean chosen) {}

    FieldView(
            Component component,
            Scope scope,
            String name,
            @Nullable Object value,
            @Nullable String error,
            Role role,
            Inside inside) {
        this.component = component;
        this.scope = scope;
        this.name = name;
        this.value = value;
        this.error = error;
        this.role = role;
        this.inside = inside;
    }

    /** The fragment that draws it. */
    public String kind() {
        return switch (component.type()) {
            case TEXTFIELD, NUMBER, DATETIME -> "input";
            case RADIO, CHECKLIST, TAGLIST -> "choices";
            default -> component.type().word();
        };
    }

    public String id() {
        return id(name);
    }

    static String id(String name) {
        return "f-" + name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    public String name() {
        return name;
    }

    public String label() {
        return scope.words(component.label());
    }

    public String hint() {
        String said = scope.words(component.hint());
        Integer least = least();
        String demand = least == null ? "" : "at least " + least + " characters";
        return said.isEmpty() || demand.isEmpty() ? said + demand : said + ", " + demand;
    }

    /** How many characters it takes at least and at most, for the count beside it. */
    public @Nullable Integer least() {
        return scope.least(component);
    }

    public @Nullable Integer most() {
        return component.rules().maxLength();
    }

    public @Nullable String error() {
        return error;
    }

    /** Other fields depend on its answer. */
    public boolean drives() {
        return role.drives();
    }

    /** Whether it applies with what was answered so far; where it does not, only its place is drawn. */
    public boolean shown() {
        return role.shown();
    }

    /** The id of the element that holds the field, drawn whether it applies or not. */
    public String place() {
        return "w-" + id().substring(2);
    }

    /** What it looks like apart from its answer; a page that shows the same print need not draw it again. */
    public String print() {
        if (!shown()) {
            return HIDDEN;
        }
        return FieldLooks.print(this, component, scope);
    }

    public boolean required() {
        return scope.requires(component);
    }

    /** Said beside the label of what may be left empty; a box may always be left without a tick. */
    public boolean optional() {
        boolean asks = component.type().isAnswer() && component.type() != ComponentType.CHECKBOX;
        boolean list = component.type() == ComponentType.DYNAMICLIST && component.property("minItems", 0) == 0;
        return list || asks && !required() && !locked();
    }

    public boolean locked() {
        return component.readonly() || component.disabled();
    }

    public String value() {
        return value == null || value instanceof Collection<?> ? "" : String.valueOf(value);
    }

    public boolean ticked() {
        return "true".equals(value()) || "on".equals(value());
    }

    /** Files that came with an earlier try, ticked unless a person took the tick away. */
    public List<Choice> kept() {
        return choices("-kept-", Option.of(scope.values().get(FormRendering.KEPT_FILES + component.key())));
    }

    /** The name under which the page says that it has this field, null where a browser posts it in any case. */
    public @Nullable String drawnPart() {
        return switch (component.type()) {
            case CHECKBOX, RADIO, CHECKLIST, TAGLIST, DYNAMICLIST -> Submission.drawnPart(name);
            default -> null;
        };
    }

    /** The name under which its files are posted. */
    public String filePart() {
        return Submission.filePart(name);
    }

    private List<String> chosen() {
        if (value instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return value().isEmpty() ? List.of() : List.of(value());
    }

    public List<Choice> choices() {
        return choices("-", scope.options(component));
    }

    private List<Choice> choices(String part, List<Option> options) {
        List<String> chosen = chosen();
        return options.stream()
                .map(option -> new Choice(
                        id() + part + options.indexOf(option),
                        option.value(),
                        option.label(),
                        chosen.contains(option.value())))
                .toList();
    }

    /** The type of its HTML input. */
    public String input() {
        return FieldLooks.input(component);
    }

    /** The step of a number input. */
    public @Nullable String step() {
        return component.type() == ComponentType.NUMBER ? component.detail("increment", "any") : null;
    }

    public boolean multiple() {
        return component.detail("multiple");
    }

    /** A property only this type has: accept, source, alt. */
    public @Nullable String detail(String property) {
        String words = component.detail(property, "");
        return words.isEmpty() ? null : scope.words(words);
    }

    /** The Bootstrap column class; form-js counts sixteen columns, Bootstrap twelve. */
    public String width() {
        return FieldLooks.width(component);
    }

    /** A text block as safe HTML. */
    public String html() {
        return Markdown.html(scope.fill(component.detail("text", ""), Markdown::quote));
    }

    public List<FormView.Row> rows() {
        return inside.rows();
    }

    public List<Entry> entries() {
        return inside.entries();
    }

    /** What one row of a list is called. */
    public String item() {
        return component.properties().getOrDefault("item", "Row");
    }

    /** Drawn as one table, a line for each row. */
    public boolean table() {
        return "table".equals(component.properties().get("look"));
    }

    /** What the button says that works on the whole list, null where there is none. */
    public @Nullable String tool() {
        return component.properties().get("tool");
    }

    /** The row that is added next, names and ids with {@link FormDrawing#NEXT} for a number; null where rows are fixed. */
    public @Nullable Entry blank() {
        return inside.blank();
    }

    public int leastRows() {
        return component.property("minItems", 0);
    }

    public int mostRows() {
        return component.mostRows();
    }

    public List<String> heads() {
        return TableCells.heads(component);
    }

    /** The cells of a table, row by row. */
    public List<List<String>> cells() {
        return TableCells.cells(component, scope);
    }
}
