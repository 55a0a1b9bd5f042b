package auditway.platform.form;

import auditway.platform.refusal.Answered;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person answered, as a form shows it: labels of fields and options, never their keys and values. */
public final class AnswersInWords {

    private AnswersInWords() {}

    /** Everything answered in the fields that apply; an option that the form no longer offers is left out. */
    public static List<Answered> of(FormView form) {
        return of(form, key -> true);
    }

    /** The same of the fields with these keys, and of what is inside them. */
    public static List<Answered> of(FormView form, Predicate<String> keys) {
        return rows(form.rows(), "", field -> keys.test(field.name().split("[.\\[]", 2)[0]))
                .toList();
    }

    private static Stream<Answered> rows(List<FormView.Row> rows, String before, Predicate<FieldView> wanted) {
        return rows.stream()
                .flatMap(row -> row.fields().stream())
                .filter(FieldView::shown)
                .flatMap(field -> Stream.concat(
                        wanted.test(field) ? own(field, before) : Stream.empty(), inner(field, before, wanted)));
    }

    private static Stream<Answered> own(FieldView field, String before) {
        String text = field.locked() ? "" : text(field);
        return text.isBlank() ? Stream.empty() : Stream.of(new Answered(before + field.label(), text));
    }

    private static Stream<Answered> inner(FieldView field, String before, Predicate<FieldView> wanted) {
        return Stream.concat(
                rows(field.rows(), before, wanted),
                field.entries().stream().flatMap(entry -> rows(entry.rows(), before + entry.title() + ": ", wanted)));
    }

    private static String text(FieldView field) {
        return switch (field.kind()) {
            case "input" -> field.value().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)", "$1 $2");
            case "textarea" -> field.value();
            case "checkbox" -> field.ticked() ? "Yes" : "";
            case "choices", "select" ->
                field.choices().stream()
                        .filter(FieldView.Choice::chosen)
                        .map(FieldView.Choice::label)
                        .collect(Collectors.joining(", "));
            default -> "";
        };
    }
}
