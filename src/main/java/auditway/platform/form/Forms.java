package auditway.platform.form;

import auditway.platform.author.AuthorFiles;
import auditway.platform.author.UnfitFile;
import auditway.platform.refusal.NotFound;
import auditway.platform.workflow.Expressions;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Every form there is, read and checked once at the start: a file beside the jar before the one inside it. */
@Component
public class Forms {

    private final Map<String, Form> byName;
    private final Expressions expressions;

    @Autowired
    Forms(Expressions expressions, AuthorFiles authors) {
        this(read(authors), expressions);
    }

    Forms(Map<String, Form> byName, Expressions expressions) {
        this.byName = Map.copyOf(byName);
        this.expressions = expressions;
        byName.values().forEach(form -> ExpressionCheck.check(form, expressions));
    }

    /** The names of all forms, in order. */
    public Collection<String> names() {
        return byName.keySet().stream().sorted().toList();
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The keys of the fields that take files; a form without one takes none. */
    public List<String> fileFields(String name) {
        return get(name)
                .all()
                .filter(one -> one.type() == ComponentType.FILEPICKER)
                .map(field -> field.key())
                .toList();
    }

    /**
     * What a form asks, for programs.
     *
     * @param data what the form shows, which also supplies the options that are not in the file
     */
    public FormDescription describe(String name, Map<String, ?> data) {
        return Describing.of(get(name), Scope.of(data, expressions));
    }

    /** What people read for an answer that was chosen from options of the form's file; any other answer as it is. */
    public String label(String name, String key, String answer) {
        Form form = byName.get(name);
        return form == null
                ? answer
                : form.all()
                        .filter(one -> key.equals(one.key()))
                        .flatMap(one -> one.choices().fixed().stream())
                        .filter(option -> option.value().equals(answer))
                        .map(Option::label)
                        .findFirst()
                        .orElse(answer);
    }

    /** The label of a question, as far as it says the same whatever the form shows; empty where the form has no such question. */
    public Optional<String> question(String name, String key) {
        return Optional.ofNullable(byName.get(name)).stream()
                .flatMap(Form::all)
                .filter(one -> key.equals(one.key()))
                .map(one -> one.label())
                .filter(label -> !label.isBlank() && !label.contains("{{"))
                .findFirst();
    }

    /**
     * What the file says of the form as a whole, with what stands in double braces filled in.
     *
     * @param key {@code title} or {@code effect}
     * @param data what the form shows
     * @throws UnfitFile if the file does not say it
     */
    public String property(String name, String key, Map<String, ?> data) {
        return words(name, key, data)
                .orElseThrow(() -> new UnfitFile("forms/%s.form must have the property \"%s\".".formatted(name, key)));
    }

    /** The same where a file of before may lack it. */
    public String property(String name, String key, String otherwise) {
        return words(name, key, Map.of()).orElse(otherwise);
    }

    private Optional<String> words(String name, String key, Map<String, ?> data) {
        return Optional.ofNullable(get(name).properties().get(key))
                .map(words -> Scope.of(data, expressions).words(words));
    }

    Form get(String name) {
        Form form = byName.get(name);
        if (form == null) {
            throw new NotFound("There is no form \"" + name + "\"; a work item names the form it takes.");
        }
        return form;
    }

    static Map<String, Form> read(AuthorFiles authors) {
        Map<String, Form> forms = new TreeMap<>();
        authors.all("forms", file -> file.endsWith(".form")).forEach((file, content) -> {
            String name = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
            forms.put(name, FormReader.read(name, new String(content, StandardCharsets.UTF_8)));
        });
        return forms;
    }
}
