package auditway.platform.form;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields whose answers something else in the form depends on; only these make it draw itself again. */
final class Drivers {

    private static final Pattern INSERTED = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private Drivers() {}

    /** Their keys; a key that only looks like a word of an expression costs a needless redraw, nothing else. */
    static Set<String> of(Form form) {
        Stream<String> expressions = form.all().flatMap(ExpressionCheck::of);
        Stream<String> templates = form.all()
                .flatMap(ExpressionCheck::templates)
                .flatMap(words -> INSERTED.matcher(words).results().map(part -> part.group(1)));
        return Stream.concat(expressions, templates)
                .flatMap(words -> NAME.matcher(words).results().map(result -> result.group()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
