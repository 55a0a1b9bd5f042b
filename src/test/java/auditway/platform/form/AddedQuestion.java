package auditway.platform.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.test.util.ReflectionTestUtils;

/** A question that an author added to forms and that no Java knows, until it is closed. */
public final class AddedQuestion implements AutoCloseable {

    public static final String KEY = "addedQuestion";
    public static final String LABEL = "Who else knows of this?";

    private static final String QUESTION = """
            {"components": [{"type": "textfield", "id": "Field_added", "key": "%s", "label": "%s",
              "layout": {"row": "Row_added", "columns": null}}, """.formatted(KEY, LABEL);

    private final Forms forms;
    private final Object before;

    private AddedQuestion(Forms forms, Object before) {
        this.forms = forms;
        this.before = before;
    }

    /** Puts the question at the beginning of these forms. */
    @SuppressWarnings("unchecked")
    public static AddedQuestion to(Forms forms, Collection<String> names) {
        Map<String, Form> before = (Map<String, Form>) ReflectionTestUtils.getField(forms, "byName");
        Map<String, Form> after = new HashMap<>(before);
        names.forEach(name -> after.put(name, asking(name)));
        ReflectionTestUtils.setField(forms, "byName", Map.copyOf(after));
        return new AddedQuestion(forms, before);
    }

    private static Form asking(String name) {
        try {
            String json = Files.readString(Path.of("forms", name + ".form"));
            return FormReader.read(name, json.replaceFirst("\\{\\s*\"components\": \\[", QUESTION));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        ReflectionTestUtils.setField(forms, "byName", before);
    }
}
