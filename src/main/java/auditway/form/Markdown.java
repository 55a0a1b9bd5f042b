package auditway.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The little Markdown that texts of forms may use, as safe HTML: headings, bold, italics, lists, links, line breaks. */
final class Markdown {

    private static final Pattern LINK = Pattern.compile(
            "(?<!\\\\)\\[((?:\\\\[\\[\\]]|[^\\[\\]])+?)]\\((/(?!/)[^()\\s]*|https?://[^()\\s]+|mailto:[^()\\s]+)\\)");
    private static final Pattern BOLD = Pattern.compile("(?<!\\\\)\\*\\*(?=\\S)(.+?)(?<=[^\\s\\\\])\\*\\*");
    private static final Pattern ITALIC = Pattern.compile("(?<![\\\\\\w])_(?=\\S)(.+?)(?<=[^\\s\\\\])_(?!\\w)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\*_\\[\\]#])");

    private final StringBuilder html = new StringBuilder();
    private final List<String> lines = new ArrayList<>();
    private boolean list;

    private Markdown() {}

    /** Typed words, so that Markdown leaves them as they are. */
    static String quote(String words) {
        return words.replaceAll("[\\\\*_\\[\\]#]", "\\\\$0");
    }

    static String html(String text) {
        Markdown markdown = new Markdown();
        text.strip().lines().forEach(markdown::line);
        markdown.close();
        return markdown.html.toString();
    }

    private void line(String line) {
        boolean item = line.startsWith("- ");
        if (line.isBlank() || line.startsWith("#") || item != list) {
            close();
        }
        list = item;
        if (line.startsWith("#")) {
            html.append("<h3>").append(inline(line.replaceFirst("^#+\\s*", ""))).append("</h3>");
        } else if (!line.isBlank()) {
            lines.add(inline(item ? line.substring(2) : line));
        }
    }

    private void close() {
        if (!lines.isEmpty()) {
            html.append(
                    list
                            ? lines.stream().collect(Collectors.joining("</li><li>", "<ul><li>", "</li></ul>"))
                            : lines.stream().collect(Collectors.joining("<br>", "<p>", "</p>")));
            lines.clear();
        }
    }

    private static String inline(String text) {
        String safe = HtmlUtils.htmlEscape(text, "UTF-8");
        safe = LINK.matcher(safe).replaceAll("<a href=\"$2\">$1</a>");
        safe = BOLD.matcher(safe).replaceAll("<strong>$1</strong>");
        safe = ITALIC.matcher(safe).replaceAll("<em>$1</em>");
        return ESCAPED.matcher(safe).replaceAll("$1");
    }
}
