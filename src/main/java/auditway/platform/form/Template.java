package auditway.platform.form;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with FEEL in double braces: {@code {{x}}}, {@code {{#if x}}..{{/if}}}, {@code {{#loop xs}}..{{this}}..{{/loop}}}. */
final class Template {

    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final String IF = "#if ";
    private static final String LOOP = "#loop ";

    private final String text;
    private final UnaryOperator<String> each;

    Template(String text, UnaryOperator<String> each) {
        this.text = text;
        this.each = each;
    }

    String fill(Scope scope) {
        StringBuilder filled = new StringBuilder();
        Matcher tag = TAG.matcher(text);
        int from = 0;
        while (tag.find(from)) {
            filled.append(text, from, tag.start());
            String inside = tag.group(1).strip();
            from = tag.end();
            if (inside.startsWith(IF) || inside.startsWith(LOOP)) {
                int[] end = end(from, inside);
                filled.append(block(inside, text.substring(from, end[0]), scope));
                from = end[1];
            } else {
                String value = each.apply(Words.of(scope.evaluate(inside)));
                filled.append(value);
                from += value.endsWith(".") && endsSentence(from) ? 1 : 0;
            }
        }
        return filled.append(text.substring(from)).toString();
    }

    /** Whether a full stop follows; a value that ends in one needs no second. */
    private boolean endsSentence(int from) {
        return text.startsWith(".", from) && !text.startsWith("..", from);
    }

    private String block(String head, String body, Scope scope) {
        Template inner = new Template(body, each);
        if (head.startsWith(IF)) {
            return Boolean.TRUE.equals(scope.evaluate(head.substring(IF.length()))) ? inner.fill(scope) : "";
        }
        StringBuilder turns = new StringBuilder();
        if (PlainData.of(scope.evaluate(head.substring(LOOP.length()))) instanceof Iterable<?> several) {
            several.forEach(one -> turns.append(inner.fill(turn(scope, one))));
        }
        return turns.toString();
    }

    private static Scope turn(Scope scope, Object one) {
        Scope turn = scope.with(Map.of("this", one));
        if (one instanceof Map<?, ?> fields) {
            fields.forEach((key, value) -> turn.values().put(String.valueOf(key), value));
        }
        return turn;
    }

    /** Where the block that was just opened ends, and where the text behind it goes on. */
    private int[] end(int from, String head) {
        int depth = 1;
        Matcher tag = TAG.matcher(text);
        while (tag.find(from)) {
            String inside = tag.group(1).strip();
            depth += inside.startsWith("#") ? 1 : inside.startsWith("/") ? -1 : 0;
            if (depth == 0) {
                return new int[] {tag.start(), tag.end()};
            }
            from = tag.end();
        }
        throw new IllegalArgumentException("{{" + head + "}} is never closed");
    }
}
